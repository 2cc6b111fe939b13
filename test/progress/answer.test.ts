import { describe, expect, it } from 'vitest';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import { answer, answeredByRecords, countsInteractions } from '@/lib/progress/answer';

const nothingKnown: RecordFacts = {
  readAt: '2026-11-23T10:31:00Z',
  updatedAt: null,
  status: null,
  solvedAt: null,
  rating: null,
  reopens: null,
  replies: null,
  assignees: null,
  firstReply: null,
  customerWait: null,
  fullResolution: null,
  openTickets: null,
  allTickets: null,
};
const solved: RecordFacts = { ...nothingKnown, status: 'solved', reopens: 0 };

function ask(metric: string, facts: Partial<RecordFacts>): string | null {
  return answer(metric, { ...solved, ...facts }, null);
}

describe('answer', () => {
  it.each([
    [{ rating: 'good' }, 'good'],
    [{ rating: 'good', status: 'closed' }, 'good'],
    [{ rating: 'bad' }, 'miss'],
    [{ rating: 'good', reopens: 1 }, 'miss'],
    [{ rating: null, reopens: 2 }, 'miss'],
    [{ rating: 'good', status: 'open' }, 'unknown'],
    [{ rating: 'good', status: 'open', solvedAt: '2026-11-20T10:00:00Z' }, 'good'],
    [{ rating: 'good', status: 'open', reopens: 1 }, 'miss'],
    [{ rating: 'good', reopens: null }, 'unknown'],
    [{ rating: 'offered' }, 'unknown'],
    [{ rating: 'unoffered' }, 'unknown'],
    [{ rating: null }, 'unknown'],
  ])('satisfied resolution, %o: %s', (facts, expected) => {
    expect(ask('M01', facts)).toBe(expected);
  });

  it.each([
    [{ rating: 'good', status: 'open' }, 'good'],
    [{ rating: 'bad' }, 'miss'],
    [{ rating: 'offered' }, 'unknown'],
    [{ rating: null }, 'unknown'],
  ])('CSAT, %o: %s', (facts, expected) => {
    expect(ask('M02', facts)).toBe(expected);
  });

  it.each([
    [{ reopens: 0 }, 'miss'],
    [{ reopens: 1 }, 'good'],
    [{ reopens: 1, status: 'open' }, 'good'],
    [{ reopens: 0, status: 'open' }, 'unknown'],
    [{ reopens: null }, 'unknown'],
  ])('reopen rate counts reopened tickets, %o: %s', (facts, expected) => {
    expect(ask('M07', facts)).toBe(expected);
  });

  it.each([
    [{ promisedBy: '2026-11-24T07:00:00Z', promiseKept: true }, 'good'],
    [{ promisedBy: '2026-11-24T07:00:00Z', promiseKept: false }, 'miss'],
    [{ promisedBy: '2026-11-24T07:00:00Z', promiseKept: null }, 'unknown'],
    [{ promisedBy: null, promiseKept: null }, 'unknown'],
    [{ promisedBy: null, promiseKept: true }, 'unknown'],
  ])('promises kept, %o: %s', (given, expected) => {
    const of: InteractionFacts = { standing: 'exact', ...given };
    expect(answer('M12', solved, of)).toBe(expected);
  });

  it('takes nothing known for unknown, never for a miss', () => {
    for (const metric of answeredByRecords)
      expect(answer(metric, nothingKnown, null), metric).toBe('unknown');
  });

  it('gives no answer for a metric that records cannot answer', () => {
    expect(answer('M22', solved, null)).toBeNull();
    expect(countsInteractions('M22')).toBe(false);
  });

  it('counts replies for promises and records for the rest', () => {
    expect(answeredByRecords.filter(countsInteractions)).toEqual(['M12']);
  });
});
