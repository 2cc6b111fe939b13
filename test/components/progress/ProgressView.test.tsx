import { describe, expect, it } from 'vitest';
import { ProgressView } from '@/components/progress/ProgressView';
import type { ProgressData } from '@/components/progress/progress-data';
import type { Rollup } from '@/lib/model/rollup';
import { progressOf } from '@/lib/progress/progress-of';
import { button, draw, press, settle } from '../shared/on-screen';
import { agreed, evidence, plan, rollup, TODAY } from '../shared/samples';
import { measured, paper, rate, value } from './measured';

const sources = async () => ({ rows: [evidence(1)], readAt: TODAY.toISOString() });

function show(rollups: Rollup[], change: Partial<ProgressData> = {}) {
  const nothing = { measurements: [], earlier: [], challenges: [], absences: [] };
  const data = { plan: plan(), rollups, ...nothing, ...change };
  const progress = progressOf({ ...data, today: TODAY });
  return draw(<ProgressView progress={progress} data={data} today={TODAY} readSources={sources} />);
}

/** The row whose button carries this name. */
function row(name: string): HTMLElement {
  const found = button(name).closest<HTMLElement>('.metric');
  if (!found) throw new Error(`no row named "${name}"`);
  return found;
}
const text = (of: HTMLElement, part: string) => of.querySelector(part)?.textContent;

async function open(name: string): Promise<HTMLElement> {
  press(button(name));
  await settle();
  const working = row(name).querySelector<HTMLElement>('.working');
  if (!working) throw new Error('no working');
  return working;
}
const lines = (working: HTMLElement) =>
  [...working.querySelectorAll('dl > div')].map((line) => line.textContent);

describe('ProgressView', () => {
  it('shows value, verdict, N and interval of an outcome', () => {
    show([rollup('M01')]);
    const line = row('Satisfied resolution');
    expect(text(line, '.figure')).toBe('88%');
    expect(text(line, '.verdict')).toBe('Too early to tell');
    expect(text(line, '.counts')).toBe('44 of 50 · 76–94%');
    expect(text(line, '.source')).toBe('from 50 tagged records');
    expect(line.querySelector('.gauge')).not.toBeNull();
  });

  it('puts a measurement over everything before the tagged sample, and names it with its day', () => {
    show([rollup('M01')], { measurements: [measured('M01', rate(90, 100))] });
    const line = row('Satisfied resolution');
    expect(text(line, '.figure')).toBe('90%');
    expect(text(line, '.source')).toBe('import, Nov 2');
    expect(text(line, '.verdict')).toBe('Target met');
  });

  it('shows a value in its own unit, without an interval it does not have', () => {
    const of = plan({
      metrics: [agreed('M11', { direction: 'down', baseline: 120, target: 90, stretch: null })],
    });
    show([], { plan: of, measurements: [measured('M11', value(103, 412))] });
    const line = row('First reply time');
    expect(text(line, '.figure')).toBe('103 min');
    expect(text(line, '.counts')).toBe('412 cases');
    expect(line.querySelector('.verdict')).toBeNull();
  });

  it('says since when a figure is out of date and keeps showing it', () => {
    const old = measured('M01', rate(44, 50), { from: '2026-10-01', to: '2026-10-05' });
    show([], { plan: plan({ metrics: [agreed('M01', { cadence: 'month' })] }), measurements: [old] });
    expect(text(row('Satisfied resolution'), '.stale')).toBe('Out of date: nothing after Oct 5');
    expect(text(row('Satisfied resolution'), '.figure')).toBe('88%');
  });

  it('leaves out what cannot be measured yet, with the day it is looked at again', () => {
    show([], { plan: plan({ metrics: [agreed('M01', { revisit: '2026-12-01' })] }) });
    const line = row('Satisfied resolution');
    expect(text(line, '.figure')).toBe('Not measurable yet');
    expect(text(line, '.source')).toBe('Looked at again on Dec 1; left out without loss until then');
    expect(line.querySelector('.gauge')).toBeNull();
  });

  it('tells outcomes and leading signals apart by place', () => {
    const page = show([rollup('M01'), rollup('M12', { good: 19, known: 21 })]);
    expect(page.querySelector('.outcomes')?.contains(row('Satisfied resolution'))).toBe(true);
    const signals = page.querySelector('.signals');
    expect(signals?.contains(row('Promises kept'))).toBe(true);
    expect(signals?.querySelector('h2')?.textContent).toBe('Signals that lead to them');
    expect(text(row('Promises kept'), '.figure')).toBe('19 of 21');
    expect(text(row('Promises kept'), '.counts')).toBe('leads to satisfied resolution');
  });

  it('never turns tags into a value where records cannot answer', () => {
    show([rollup('M08', { tagged: 3, known: 0, good: 0 })]);
    const line = row('Repeat contact');
    expect(text(line, '.figure')).toBe('No source yet');
    expect(text(line, '.counts')).toBe('3 tagged examples');
    expect(line.querySelector('.gauge, .verdict, .source')).toBeNull();
  });

  it('shows bare counts instead of a share while there are too few', () => {
    show([rollup('M01', { known: 3, good: 3, records: 3, tagged: 3 })]);
    expect(text(row('Satisfied resolution'), '.figure')).toBe('3 of 3');
    expect(text(row('Satisfied resolution'), '.verdict')).toBe('Too early to tell');
  });

  it('has no value at all before the first case', () => {
    show([]);
    expect(text(row('Satisfied resolution'), '.figure')).toBe('No cases yet');
    expect(text(row('Satisfied resolution'), '.source')).toBe('No tagged examples yet');
  });

  it('keeps context apart, without gauge or verdict, and what has no source behind a line', () => {
    const page = show([rollup('M02')]);
    const context = page.querySelector('.context');
    expect(text(row('CSAT'), '.figure')).toBe('88%');
    expect(context?.querySelector('.gauge, .verdict')).toBeNull();
    expect(context?.querySelector('summary')?.textContent).toBe('1 more waits for a source');
  });

  it('calls a metric of the plan’s own by its own name', () => {
    const own = {
      name: 'Renewals we were thanked for',
      unit: 'percent',
      family: 'retention',
      activity: false,
    } as const;
    show([], {
      plan: plan({ metrics: [agreed('L01', { own })] }),
      measurements: [measured('L01', rate(8, 10))],
    });
    expect(row('Renewals we were thanked for').getAttribute('aria-label')).toBe(
      'Renewals we were thanked for',
    );
  });
});

describe('a trade-off', () => {
  const story = {
    plan: plan({
      metrics: [
        agreed('M01', { guardrails: [{ kind: 'metric', metric: 'M07', limit: 6 }] }),
        agreed('M07', {
          role: 'guardrail',
          weight: 0,
          direction: 'down',
          baseline: null,
          target: null,
          stretch: null,
        }),
      ],
    }),
    measurements: [measured('M01', rate(90, 100)), measured('M07', rate(14, 100))],
  };

  it('is one sentence, tied by its mark to both metrics', () => {
    const page = show([], story);
    expect(page.querySelector('.flags')?.textContent).toBe(
      'Satisfied resolution got better while reopen rate passed its limit: 14%, agreed limit 6%. Worth a look before the next check-in.',
    );
    expect(text(row('Satisfied resolution'), '.flag-aside')).toBe(
      'Better, while reopen rate passed its limit',
    );
    expect(text(row('Reopen rate'), '.flag-aside')).toBe(
      'Past its limit, while satisfied resolution got better',
    );
    expect(page.querySelectorAll('.flag-mark')).toHaveLength(3);
  });

  it('takes the credit beyond the target, and the working says so', async () => {
    show([], { ...story, measurements: [measured('M01', rate(96, 100)), measured('M07', rate(14, 100))] });
    expect((await open('Satisfied resolution')).textContent).toContain(
      '96% would earn 120.0 points. A guardrail is past its limit, so it counts as 100.0: no credit beyond the target.',
    );
  });
});

describe('the working', () => {
  it('opens in place, down to the weeks it was added up from', async () => {
    show([
      rollup('M01', { week: '2026-07-06', tagged: 9, records: 9, known: 9, good: 9 }),
      rollup('M01', { week: '2026-11-09', tagged: 30, records: 30, known: 30, good: 26 }),
      rollup('M01', { tagged: 28, records: 26, known: 20, good: 18 }),
      rollup('M02', { week: '2026-11-09', good: 1 }),
    ]);
    const name = button('Satisfied resolution');
    expect(name.getAttribute('aria-expanded')).toBe('false');
    const working = await open('Satisfied resolution');
    expect(name.getAttribute('aria-expanded')).toBe('true');
    const facts = lines(working);
    for (const fact of [
      'Counted44 of 50',
      'Not known yet6 cases',
      'Sourcefrom 56 tagged records',
      'Target78% or more',
      'Baseline70%',
      'Weight30% of the plan',
    ])
      expect(facts).toContain(fact);
    expect(facts.some((line) => line?.startsWith('Last read'))).toBe(true);
    const weeks = [...working.querySelectorAll('.weeks tbody tr')].map((line) => line.textContent);
    expect(weeks).toEqual(['Nov 16182028', 'Nov 9263030']);
    expect(working.querySelector('.records a')?.textContent).toBe('#48001');
    expect(text(working, '.sentence')).toBe(
      'You are at 88%; the target is 78% or more by Dec 31. Based on 50 known cases.',
    );
    expect(working.textContent).toContain('A tagged sample shows a figure and earns no points');
    press(name);
    expect(row('Satisfied resolution').querySelector('.working')).toBeNull();
  });

  it('leads from a measured number to the rows it was made of, and to a challenge', async () => {
    const [oct, nov] = [
      measured('M01', rate(40, 50), { to: '2026-10-31' }),
      measured('M01', rate(45, 50), { from: '2026-11-01' }),
    ];
    show([], { measurements: [oct, nov, measured('M01', rate(1, 9), { withdrawn: true })] });
    const working = await open('Satisfied resolution');
    const rows = [...working.querySelectorAll('.counted tbody tr')].map((line) => line.textContent);
    expect(rows).toEqual(['Oct40 of 50import, Nov 2', 'Nov 1 to Nov 2245 of 50import, Nov 2']);
    const links = [...working.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain(`workspace.html#figures/${oct.batch}`);
    expect(links).toContain('workspace.html#challenges/new/M01');
    expect(working.querySelector('.anchors')?.textContent).toContain('62%70%78%85%');
  });

  it('shows a challenged number with and without, and which of the two counts', async () => {
    const about = { kind: 'number', metric: 'M01' } as const;
    const decision = { outcome: 'accepted', why: 'Not our ticket.', by: 'Kim', on: '2026-11-20' } as const;
    const challenge = paper<'challenge'>({
      noun: 'challenge',
      about,
      reason: 'wrongRecord',
      statement: 'This one was not mine.',
      evidence: [],
      treatment: 'leaveOut',
      cases: { good: 0, n: 1 },
      raisedBy: 'employee',
      raisedOn: '2026-11-10',
      dueOn: '2026-11-24',
      decider: 'Kim',
      rater: 'Dana',
      decision,
    });
    show([], { measurements: [measured('M01', rate(18, 20))], challenges: [challenge] });
    const working = await open('Satisfied resolution');
    const cells = [...working.querySelectorAll('.contested td')];
    expect(cells.map((cell) => cell.textContent)).toEqual(['90% (18 of 20)', '94.7% (18 of 19)']);
    expect(cells.map((cell) => cell.getAttribute('data-counts'))).toEqual(['false', 'true']);
    expect(working.querySelector('.contested a')?.getAttribute('href')).toBe(
      `workspace.html#challenges/${challenge.id}`,
    );
    expect(text(row('Satisfied resolution'), '.counts')).toContain('18 of 19');
  });

  it('says in the working that tags never stand in for a measurement', async () => {
    show([rollup('M08', { tagged: 3, known: 0, good: 0 })]);
    expect((await open('Repeat contact')).textContent).toContain('they never stand in for a measurement');
  });

  it('shows what was agreed to count and to leave out, and where each guardrail stands', async () => {
    const guarded = agreed('M01', {
      inclusions: 'Tickets of the payroll team',
      exclusions: 'Spam',
      guardrails: [{ kind: 'metric', metric: 'M07', limit: 6 }],
    });
    show([], {
      plan: plan({
        metrics: [guarded, agreed('M07', { role: 'guardrail', direction: 'down', target: null })],
      }),
      measurements: [measured('M01', rate(90, 100)), measured('M07', rate(9, 100))],
    });
    const working = await open('Satisfied resolution');
    expect(lines(working)).toContain('Counted inTickets of the payroll team');
    expect(lines(working)).toContain('Left outSpam');
    expect(text(working, '.guards tbody tr')).toBe('Reopen rate9% · 4.8–16.2%, limit 6% or lesswatch');
  });
});
