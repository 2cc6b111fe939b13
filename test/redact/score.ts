import type { MaskKind } from '@/lib/model/evidence';
import { redact } from '@/lib/redact/redact';
import type { Sample } from './corpus';

export interface Stretch {
  kind: MaskKind;
  start: number;
  end: number;
}

/** What redaction made of one sample, beside what it should have made. */
export interface Outcome {
  text: string;
  wanted: (Stretch & { found: boolean; text: string })[];
  /** masks that cover something which should have stayed readable */
  wrong: (Stretch & { text: string })[];
  /** kinds of the masks that are right */
  right: MaskKind[];
}

/** Takes the ⟦kind:text⟧ marks out of a sample. */
export function readSample({ text }: Sample): { text: string; wanted: Stretch[] } {
  const wanted: Stretch[] = [];
  let plain = '';
  let last = 0;
  for (const match of text.matchAll(/⟦(\w+):([^⟧]*)⟧/g)) {
    plain += text.slice(last, match.index);
    const start = plain.length;
    plain += match[2];
    wanted.push({ kind: match[1] as MaskKind, start, end: plain.length });
    last = match.index + match[0].length;
  }
  return { text: plain + text.slice(last), wanted };
}

/** Redacts a sample and compares, stretch by stretch, by place and kind. */
export function judge(sample: Sample): Outcome {
  const { text, wanted } = readSample(sample);
  let place = 0;
  const made: Stretch[] = [];
  for (const piece of redact(text, sample.people ?? [], { organisations: sample.organisations }).pieces) {
    const end = place + piece.text.length;
    if (piece.kind !== null) made.push({ kind: piece.kind, start: place, end });
    place = end;
  }
  const covered = (one: Stretch, by: Stretch[]): boolean => {
    let at = one.start;
    for (const other of by)
      if (other.kind === one.kind && other.start <= at && other.end > at) at = other.end;
    return at >= one.end;
  };
  const wrong = made.filter((mask) => !covered(mask, joinNeighbours(wanted, text)));
  return {
    text,
    wanted: wanted.map((one) => ({
      ...one,
      found: covered(one, made),
      text: text.slice(one.start, one.end),
    })),
    wrong: wrong.map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
    right: made.filter((mask) => !wrong.includes(mask)).map((mask) => mask.kind),
  };
}

/** Two marked names side by side may be masked as one, with the space or comma between them. */
function joinNeighbours(wanted: Stretch[], text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const one of wanted) {
    const before = joined.at(-1);
    if (before?.kind === one.kind && /^[\s.,]{0,2}$/.test(text.slice(before.end, one.start)))
      before.end = one.end;
    else joined.push({ ...one });
  }
  return joined;
}
