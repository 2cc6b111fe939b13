import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Bundle } from '@/lib/model/bundle';

/** A stretch of a bundle's bytes, `[from, to)`, and what stands there. */
export interface Span {
  from: number;
  to: number;
  /** the part; `frame` between parts */
  part: keyof Bundle | 'frame';
  /** of a record, from 1 */
  record: number | null;
}

/** Where each part and each record of a bundle's text lies, counted in bytes of UTF-8. */
export function spansOf(bundle: Bundle): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const add = (text: string, part: Span['part'], record: number | null = null): void => {
    const to = at + Buffer.byteLength(text);
    spans.push({ from: at, to, part, record });
    at = to;
  };
  for (const [place, part] of (Object.keys(bundle).sort() as (keyof Bundle)[]).entries()) {
    add(`${place === 0 ? '{' : ','}"${part}":`, 'frame');
    if (part !== 'records') add(canonicalJson(bundle[part]), part);
    else {
      for (const [index, record] of bundle.records.entries()) {
        add(index === 0 ? '[' : ',', 'frame');
        add(canonicalJson(record), 'records', index + 1);
      }
      add(']', 'frame');
    }
  }
  add('}', 'frame');
  return spans;
}
