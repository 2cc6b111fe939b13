import { expect } from 'vitest';
import { readingOfSchema, sourceRowSchema } from '@/lib/model/measurement';
import type { ApiPart, ApiRead, OrgFigure, OrgMeasure, OrgQuestion } from '@/lib/sites/org-contract';
import { mappingOf, smallShape } from '../renewal/mapping-of';

export const person = { id: '005000000000001AAA', timeZone: 'Europe/Berlin' };

/** A question over 2026 in Berlin, asked in the year after, with whatever a test says of it. */
export function questionOf(given: Partial<OrgQuestion> = {}): OrgQuestion {
  return {
    org: { person, shape: smallShape },
    mapping: mappingOf(),
    window: { from: '2026-01-01', to: '2026-12-31' },
    timeZone: 'Europe/Berlin',
    today: '2027-02-01',
    lists: [],
    outreach: [],
    start: [],
    ...given,
  };
}

/** An org that answers each query by a function of its text, and remembers what it was asked. */
export function answering(rowsFor: (soql: string, name: string) => unknown[]): {
  asked: string[];
  calls: number[];
  ask: (parts: ApiPart[]) => Promise<ApiRead>;
} {
  const asked: string[] = [];
  const calls: number[] = [];
  return {
    asked,
    calls,
    ask(parts) {
      calls.push(parts.length);
      const answers = parts.map(({ name, path }) => {
        const soql = soqlIn(path);
        asked.push(soql);
        const records = rowsFor(soql, name);
        return [name, { status: 200, json: { totalSize: records.length, done: true, records } }] as const;
      });
      return Promise.resolve({ ok: true, parts: Object.fromEntries(answers), at: '2027-02-01T10:00:00Z' });
    },
  };
}

export function soqlIn(path: string): string {
  return decodeURIComponent(path.slice('/query?q='.length));
}

/** The figures of a measure. Each has to fit what the ledger keeps. */
export async function figuresOf(
  measure: OrgMeasure,
  question: OrgQuestion,
  ask: (parts: ApiPart[]) => Promise<ApiRead>,
): Promise<OrgFigure[]> {
  const outcome = await measure.measure(question, ask);
  if (!outcome.ok) throw new Error(outcome.lack);
  for (const { figure, rows } of outcome.figures) {
    expect(readingOfSchema.safeParse(figure).success).toBe(true);
    for (const row of rows) {
      const whole = { ...row, measurement: '6f1f64f5-8f3c-4c53-9b93-3f7f0a1f0001' };
      expect(sourceRowSchema.safeParse(whole).success).toBe(true);
    }
  }
  return outcome.figures;
}
