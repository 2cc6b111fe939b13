/** Signs that mark something up wherever they stand. */
const MARKUP = /[\\`*_{}[\]<>#~|&$]/g;
/** What only marks something up at the start of a line: lists, headings underlined, rulers. */
const LINE_START = /^([-+=])|^(\d{1,9})([.)])/;
/** What some reader would turn into a link, a mention or a reference: addresses, host names, `@name`, `#12`. */
const LINKISH = /^(?=.*(?:[@#]|:\/|www\.|\p{L}:\S|[\p{L}\d]\.\p{L}{2}))/u;
/** Signs that cannot be seen, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** One line of a foreign text that says what it says and marks nothing up: no emphasis, no picture, no link. */
export function mdText(text: string): string {
  const words = text.replace(UNSEEN, ' ').trim().split(/\s+/);
  const line = words
    .map((word) => (LINKISH.test(word) ? mdCode(word) : word.replace(MARKUP, '\\$&')))
    .join(' ');
  return line.replace(LINE_START, (_, sign, digits, stop) => (sign ? `\\${sign}` : `${digits}\\${stop}`));
}

/** Several lines, each paragraph on its own. */
export function mdParagraphs(text: string): string {
  return text
    .split(/\n+/)
    .map(mdText)
    .filter((line) => line !== '')
    .join('\n\n');
}

/** A text as a quotation. */
export function mdQuote(text: string): string {
  return mdParagraphs(text)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A heading; 1 is the document's own. */
export function mdHeading(level: 1 | 2 | 3 | 4, text: string): string {
  return `${'#'.repeat(level)} ${mdText(text)}`;
}

/** One point of a list; what is in it was written with the functions here. */
export function mdItem(line: string): string {
  return `- ${line}`;
}

/** A term in bold and what is said of it. */
export function mdTerm(name: string, text: string): string {
  return `**${mdText(name)}** ${mdText(text)}`;
}

/** A table of plain texts. */
export function mdTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => mdText(cell)).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** A document of blocks, an empty line between two. Blocks without anything in them are left out. */
export function mdDocument(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Inside a code span nothing is a link. A bar would end a cell of a table even there, so it is left to stand alone. */
function mdCode(word: string): string {
  return word
    .split('|')
    .map((part) => (part === '' ? '' : fenced(part)))
    .join('\\|');
}

function fenced(word: string): string {
  const longest = Math.max(0, ...(word.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = word.startsWith('`') || word.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${word}${pad}${fence}`;
}
