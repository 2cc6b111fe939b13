import { describe, expect, it } from 'vitest';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import type { Touch } from '@/lib/model/touch';
import { answer, answeredByRecords, unitOf } from '@/lib/progress/answer';

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
  return answer(metric, { facts: { ...solved, ...facts }, of: null, touches: [] });
}

const DUE = '2026-11-30';
const open: Touch = {
  what: 'followUp',
  dueOn: DUE,
  doneAt: null,
  doneOn: null,
  useful: null,
  dropped: false,
};
const outreach: Touch = { ...open, what: 'outreach', dueOn: null };

function done(day: string, useful: boolean | null): Partial<Touch> {
  return { doneAt: `${day}T10:00:00Z`, doneOn: day, useful };
}

function askTouches(metric: string, touches: readonly Touch[]): string | null {
  return answer(metric, { facts: solved, of: null, touches });
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
    expect(answer('M12', { facts: solved, of, touches: [] })).toBe(expected);
  });

  it('takes nothing known for unknown, never for a miss', () => {
    for (const metric of answeredByRecords)
      expect(answer(metric, { facts: nothingKnown, of: null, touches: [] }), metric).toBe('unknown');
  });

  it('gives no answer for a metric that records cannot answer', () => {
    expect(ask('M22', {})).toBeNull();
    expect(unitOf('M22')).toBe('record');
  });

  it.each<[string, Partial<Touch>, string]>([
    ['open', {}, 'unknown'],
    ['made on the day, useful', done(DUE, true), 'good'],
    ['made before, useful', done('2026-11-24', true), 'good'],
    ['made a day late, useful', done('2026-12-01', true), 'miss'],
    ['made late, nobody knows how it went', done('2026-12-01', null), 'miss'],
    ['made in time, of no use', done(DUE, false), 'miss'],
    ['made in time, nobody knows how it went', done(DUE, null), 'unknown'],
    ['dropped', { dropped: true }, 'miss'],
    ['made with no day agreed', { ...done(DUE, true), dueOn: null }, 'unknown'],
  ])('a follow-up %s', (_, changes, expected) => {
    expect(askTouches('M24', [{ ...open, ...changes }])).toBe(expected);
    expect(askTouches('M30', [{ ...open, ...changes }])).toBe(expected);
  });

  it('takes the follow-up agreed last, and no outreach for one', () => {
    expect(askTouches('M24', [{ ...open, dropped: true }, open])).toBe('unknown');
    expect(askTouches('M24', [open, { ...open, ...done(DUE, true) }])).toBe('good');
    expect(askTouches('M24', [{ ...outreach, ...done(DUE, true) }])).toBe('unknown');
  });

  it.each<[string, Touch[], string]>([
    ['made', [{ ...outreach, ...done(DUE, null) }], 'good'],
    ['made and of no use', [{ ...outreach, ...done(DUE, false) }], 'good'],
    ['made, a next one to come', [{ ...outreach, ...done(DUE, null), dueOn: '2027-01-10' }], 'good'],
    ['meant for later', [{ ...outreach, dueOn: DUE }], 'unknown'],
    ['dropped', [{ ...outreach, dropped: true }], 'miss'],
    [
      'dropped once and made once',
      [
        { ...outreach, ...done(DUE, true) },
        { ...outreach, dropped: true },
      ],
      'good',
    ],
    ['dropped once and open once', [{ ...outreach, dropped: true }, outreach], 'unknown'],
    ['only agreed as a follow-up', [{ ...open, ...done(DUE, true) }], 'unknown'],
  ])('an outreach %s', (_, touches, expected) => {
    expect(askTouches('M44', touches)).toBe(expected);
  });

  it.each<[RecordFacts['renewal'], string, string]>([
    [{ state: 'won', dueOn: DUE, signedOn: DUE }, 'good', 'good'],
    [{ state: 'won', dueOn: DUE, signedOn: '2026-12-01' }, 'good', 'miss'],
    [{ state: 'won', dueOn: DUE, signedOn: null }, 'good', 'unknown'],
    [{ state: 'won', dueOn: null, signedOn: DUE }, 'good', 'unknown'],
    [{ state: 'lost', dueOn: DUE, signedOn: null }, 'miss', 'miss'],
    [{ state: 'open', dueOn: DUE, signedOn: null }, 'unknown', 'unknown'],
    [{ state: 'open', dueOn: DUE, signedOn: '2026-11-01' }, 'unknown', 'unknown'],
    [null, 'unknown', 'unknown'],
  ])('a renewal, %o: %s, signed in time: %s', (renewal, renewed, inTime) => {
    expect(ask('M40', { renewal })).toBe(renewed);
    expect(ask('M43', { renewal })).toBe(inTime);
  });

  it('counts replies for promises, follow-ups for themselves and records for the rest', () => {
    const counting = (unit: string) => answeredByRecords.filter((metric) => unitOf(metric) === unit);
    expect(counting('interaction')).toEqual(['M12']);
    expect(counting('followUp')).toEqual(['M24', 'M30']);
  });
});
