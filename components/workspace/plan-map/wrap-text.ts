/**
 * How wide a character is drawn, in em. A rough measure that errs on the wide side for the sans-serif
 * fonts systems ship, so that what it finds to fit does fit; pure, so that a layout is the same everywhere.
 */
function widthOf(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character)) return 1;
  if (/\p{Extended_Pictographic}/u.test(character) && character > '\u2000') return 1.3;
  if (/\p{M}/u.test(character)) return 0;
  if (/[\s.,:;'’|!ijl()[\]·]/.test(character)) return 0.34;
  if (/[ftrI/"“”-]/.test(character)) return 0.44;
  if (/[mwMW@%—…]/.test(character)) return 0.98;
  if (/\p{Lu}/u.test(character)) return 0.72;
  return 0.61;
}

/** Width of a text in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Breaks a text into lines at most `em` wide; a word that is wider than a line is cut. */
export function wrapText(text: string, em: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= em) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line) > em) {
      const piece = startOf(line, em);
      if (piece.length === line.length) break;
      lines.push(piece);
      line = line.slice(piece.length);
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** As many characters from the start as fit, at least one. */
function startOf(text: string, em: number): string {
  let piece = '';
  for (const character of text) {
    if (piece !== '' && textWidth(piece + character) > em) break;
    piece += character;
  }
  return piece;
}
