/** How much a word of somebody's name says when it stands alone in a text. */
export type Weight = 'sure' | 'capital' | 'company';

/**
 * Names that are everyday words too ("Will", "May", "Mark", "Klein"): masked alone only when capitalised,
 * and in any case beside another part of the same name. At the start of a sentence that masks the
 * everyday word as well: better one mask too many.
 */
const EVERYDAY =
  ' will may mark rose grant bill pat sue art jack drew dean grace hope joy faith dawn rob chase chip guy ivy miles nick penny ray rich sandy sky summer april june august page price cook king long young white black brown green gray grey day case best good small short little field hill wood stone lane berry bell fox ford gold hall house lord park pool power read rice snow street major star ben bin max gene kit norm dot van den klein lang kurz gross schwarz neu frank bar log root bug post port ';

/** Particles, role words and short words inside names: masked only beside the rest of the name. */
const COMPANION =
  ' von der del das dos della the and team support info admin sales billing service services help desk helpdesk office customer client contact account agent inc ltd gmbh llc company group user caller visitor guest test mail it an as at be by do go he hi if in is me my no of ok on or so to up us we am al el la le de da di du ';

const MONTHS = ' may april june august ';

/** Weight of one folded, lower-case word of a name. */
export function weightOf(word: string): Weight {
  if (COMPANION.includes(` ${word} `)) return 'company';
  return word.length < 3 || EVERYDAY.includes(` ${word} `) ? 'capital' : 'sure';
}

/** A month beside a number is a date, not a person: "14 May", "May 2026". */
export function isDate(word: string, before: string, after: string): boolean {
  return MONTHS.includes(` ${word} `) && (/\d\S{0,2} $/.test(before) || /^,? \d/.test(after));
}
