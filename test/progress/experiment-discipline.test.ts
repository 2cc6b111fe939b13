import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Experiment } from '@/lib/model/papers';
import { experimentDiscipline } from '@/lib/progress/experiment-discipline';
import { quarter, row } from './make-given';

const done: Experiment = {
  noun: 'experiment',
  bottleneck: 'Customers ask twice',
  bottleneckOn: '2026-10-01',
  proposal: 'A picture in the first reply',
  proposalOn: '2026-10-02',
  hypothesis: 'Fewer second contacts',
  measure: 'Repeat contacts in 30 days',
  metric: 'M08',
  testOn: '2026-10-05',
  before: null,
  after: null,
  result: 'Repeat contacts fell from 14 to 9 %',
  resultOn: '2026-11-20',
  lesson: '',
  decision: 'adopted',
  decisionOn: '2026-11-25',
};

const count = (experiments: Partial<Experiment>[], today = '2027-01-05') =>
  experimentDiscipline(
    experiments.map((one, i) => row<'experiment'>({ ...done, ...one }, i + 1)),
    quarter,
    today,
  );

const running = { result: '', resultOn: null, decision: null, decisionOn: null };

describe('experimentDiscipline', () => {
  it.each([
    [{}, 1],
    [{ result: '', lesson: 'Pictures are not read on phones' }, 1],
    [{ hypothesis: ' ' }, 0],
    [{ measure: '' }, 0],
    [{ result: '', lesson: '' }, 0],
  ])('%o: %i of 1', (over, good) => {
    expect(count([over])).toMatchObject({ good, n: 1, unknown: 0, value: 100 * good });
  });

  it('counts what was begun in the period, and nothing taken away', () => {
    expect(count([{ testOn: null }, { testOn: '2026-09-30' }, { testOn: '2027-01-01' }])).toEqual({
      good: 0,
      n: 0,
      unknown: 0,
      value: null,
      interval: null,
    });
    const gone = { ...row<'experiment'>(done), removed: true };
    expect(experimentDiscipline([gone], quarter, '2026-12-01').n).toBe(0);
  });

  it('leaves a running test open until the period is over', () => {
    expect(count([{}, running], '2026-12-31')).toMatchObject({ good: 1, n: 1, unknown: 1 });
    expect(count([{}, running], '2027-01-01')).toMatchObject({ good: 1, n: 2, unknown: 0 });
    expect(
      count([{ ...running, decisionOn: '2026-11-01', decision: 'dropped' }], '2026-12-01'),
    ).toMatchObject({ good: 0, n: 1 });
  });

  it('scores a failed test as a successful one: nothing about the result is read', () => {
    const figures = fc.option(
      fc.record({
        from: fc.constant('2026-10-05'),
        to: fc.constant('2026-11-04'),
        good: fc.option(fc.nat(100)),
        n: fc.option(fc.nat(100)),
        value: fc.option(fc.double({ noNaN: true })),
      }),
    );
    const outcome = fc.record({
      result: fc.constantFrom('It worked', 'It failed', 'Repeat contacts doubled'),
      lesson: fc.constantFrom('', 'Never again', 'Do it everywhere'),
      decision: fc.constantFrom('adopted' as const, 'dropped' as const, null),
      before: figures,
      after: figures,
    });
    const given = fc.record({
      hypothesis: fc.constantFrom('', 'Fewer contacts'),
      measure: fc.constantFrom('', 'Contacts'),
      testOn: fc.constantFrom('2026-09-01', '2026-10-05', null),
    });
    fc.assert(
      fc.property(
        given,
        outcome,
        outcome,
        fc.constantFrom('2026-12-01', '2027-02-01'),
        (same, one, other, today) => {
          expect(count([{ ...same, ...one }], today)).toEqual(count([{ ...same, ...other }], today));
        },
      ),
    );
  });
});
