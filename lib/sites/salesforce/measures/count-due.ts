import type { OrgFigure, OrgMeasure, OrgOutcome, OrgQuestion } from '@/lib/sites/org-contract';
import { type Ask, askRows, partsOf } from './ask-rows';
import { type Besides, type Due, dueSource } from './due';

export type Note = OrgFigure['notes'][number];

/** A measure that counts the renewals of the window. */
export function dueMeasure(
  about: Pick<OrgMeasure, 'id' | 'metric'>,
  besides: Besides,
  lacks: OrgMeasure['lacks'],
  count: (dues: readonly Due[], question: OrgQuestion) => OrgFigure[],
): OrgMeasure {
  return {
    ...about,
    unit: 'percent',
    lacks: (question) =>
      question.mapping.confirmedAt === null
        ? 'noMapping'
        : (lacks(question) ?? (dueSource(question, besides) ? null : 'noField')),
    parts: (question) => partsOf(dueSource(question, besides)?.sought ?? []),
    async measure(question: OrgQuestion, ask: Ask): Promise<OrgOutcome> {
      const source = dueSource(question, besides);
      if (!source) return { ok: false, lack: 'noField' };
      const found = await askRows(ask, source.sought);
      return found.ok ? { ok: true, figures: count(source.read(found.rows), question) } : found;
    },
  };
}

/** What is still open, said beside a figure: past its day, and not due yet. */
export function openNotes(dues: readonly Due[], today: string): Note[] {
  const open = dues.filter(({ state }) => state === 'open');
  const past = countOf(open.filter(({ on }) => on < today));
  const ahead = countOf(open.filter(({ on }) => on >= today));
  return [
    ...(past > 0 ? [{ key: 'measures_note_openPastDue', values: [past] }] : []),
    ...(ahead > 0 ? [{ key: 'measures_note_notYetDue', values: [ahead] }] : []),
  ];
}

export function countOf(dues: readonly Due[]): number {
  return dues.reduce((sum, { n }) => sum + n, 0);
}

/** Things under the same key, in the order the keys first came. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
