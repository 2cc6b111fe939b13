import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import type { FileFault } from '@/lib/exchange/signed/file-fault';
import type { Bundle } from '@/lib/model/bundle';
import { type Span, spansOf } from './spans';

export interface Flipped {
  tried: number;
  /** offsets whose change was not noticed */
  undetected: number[];
  /** noticed, and another place named */
  misplaced: string[];
  codes: Record<string, number>;
  /** the slowest opening, ms */
  slowest: number;
}

/** How far from a changed byte a break in the JSON may show: a quotation mark less, and the string runs on. */
const REACH = { before: 40, after: 400 };

/** Opens a bundle once per offset, with one bit of the byte there turned; which bit goes by offset and seed. */
export async function flipBytes(
  text: string,
  bundle: Bundle,
  offsets: Iterable<number>,
  seed = 0,
  tell?: (so: Flipped) => void,
): Promise<Flipped> {
  const bytes = new TextEncoder().encode(text);
  const spans = spansOf(bundle);
  const byteOf = byteOffsets(text);
  const so: Flipped = { tried: 0, undetected: [], misplaced: [], codes: {}, slowest: 0 };
  for (const offset of offsets) {
    const was = bytes[offset] ?? 0;
    const bit = (Math.imul(offset + seed, 2654435761) >>> 29) & 7;
    bytes[offset] = was ^ (1 << bit);
    const begun = performance.now();
    const opened = await openBundle(bytes);
    so.slowest = Math.max(so.slowest, performance.now() - begun);
    bytes[offset] = was;
    so.tried += 1;
    if (opened.ok) so.undetected.push(offset);
    else {
      so.codes[opened.fault.code] = (so.codes[opened.fault.code] ?? 0) + 1;
      const span = spans.find(({ from, to }) => offset >= from && offset < to);
      if (!span || !isThere(opened.fault, span, offset, spans, byteOf))
        so.misplaced.push(
          `${offset} bit ${bit} in ${span?.part} ${span?.record}: ${JSON.stringify(opened.fault)}`,
        );
    }
    if (so.tried % 500 === 0) tell?.(so);
  }
  return so;
}

/**
 * Whether a fault names the place where the byte was changed: the very record or part, or a character near by or in
 * the same record or part (of two keys in the wrong order either may be the odd one).
 */
function isThere(
  { code, place }: FileFault,
  span: Span,
  offset: number,
  spans: Span[],
  byteOf: Uint32Array,
): boolean {
  const isFrame = span.part === 'frame';
  // the name of a part belongs to the part behind it
  const meant = isFrame ? spans[spans.indexOf(span) + 1] : span;
  if (place.at === 'character') {
    const named = byteOf[Math.min(place.number, byteOf.length) - 1] ?? 0;
    const isNear = named >= offset - REACH.before && named <= offset + REACH.after;
    return (
      isNear ||
      (isFrame ? spans : [span]).some(
        ({ part, from, to }) => (!isFrame || part === 'frame') && named >= from && named <= to,
      )
    );
  }
  // a name or a bracket between the parts, or what says which format this is
  if (place.at === 'file') return isFrame || (span.part === 'head' && /^(notOurs|newer)$/.test(code));
  if (place.at === 'record') return meant?.record === place.number;
  if (place.at !== 'part') return false;
  return place.part === meant?.part || (place.part === 'head' && meant?.part === 'signature');
}

/** The byte at which each UTF-16 unit of a text begins; one more for its end. */
function byteOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  let index = 0;
  for (const letter of text) {
    for (let unit = 0; unit < letter.length; unit++) offsets[index++] = at;
    at += Buffer.byteLength(letter);
  }
  offsets[index] = at;
  return offsets;
}
