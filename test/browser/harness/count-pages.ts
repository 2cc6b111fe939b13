import { inflateSync } from 'node:zlib';

/** Pages of a PDF: its page objects, in the open or in compressed object streams. */
export function countPages(pdf: Uint8Array): number {
  const raw = Buffer.from(pdf);
  const text = raw.toString('latin1');
  let found = pagesIn(text);
  for (const match of text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    try {
      found += pagesIn(inflateSync(raw.subarray(start, end)).toString('latin1'));
    } catch {
      // not packed this way: its pages were counted in the open
    }
  }
  return found;
}

function pagesIn(text: string): number {
  return text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}
