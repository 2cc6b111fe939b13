import type { DraftEntry } from '@/lib/model/entry';
import type { MeasuredFigure } from '@/lib/model/measurement';
import type { PaperOf } from '@/lib/model/papers';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { redact } from '@/lib/redact/redact';

/** The figure of a proposal that both accepted; null while one of them has not. */
export function figureOf({ accepted, good, n, value }: PaperOf<'proposal'>): MeasuredFigure | null {
  if (accepted.employee === null || accepted.manager === null) return null;
  if (good !== null && n !== null) return { kind: 'rate', good, n, apart: 0, unknown: 0 };
  return value === null ? null : { kind: 'value', value, n, interval: null, seed: null };
}

/** The proposal as a measurement of its own. */
export function recorded(
  { metric, from, to, note, accepted }: PaperOf<'proposal'>,
  figure: MeasuredFigure,
): DraftEntry {
  const [batch, at] = [newId(), instant()];
  const measurement = {
    id: newId(),
    metric,
    from,
    to,
    figure,
    mix: [],
    note: redact(note, []).text.slice(0, 600),
  };
  return {
    id: newId(),
    at,
    kind: 'measurements.recorded',
    subject: batch,
    body: { id: batch, origin: { kind: 'manual', accepted }, readAt: at, measurements: [measurement] },
  };
}

/** The paper it was goes. */
export function removed(subject: string): DraftEntry {
  return { id: newId(), at: instant(), kind: 'paper.removed', subject, body: {} };
}
