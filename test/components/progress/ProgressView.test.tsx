import { describe, expect, it } from 'vitest';
import { ProgressView } from '@/components/progress/ProgressView';
import type { ProgressData } from '@/components/progress/progress-data';
import type { Rollup } from '@/lib/model/rollup';
import { progressOf } from '@/lib/progress/progress-of';
import { button, draw, press, settle } from '../shared/on-screen';
import { evidence, plan, rollup, TODAY } from '../shared/samples';

const sources = async () => ({ rows: [evidence(1)], readAt: TODAY.toISOString() });

function show(rollups: Rollup[], change: Partial<ProgressData> = {}) {
  const data = {
    plan: plan(),
    rollups,
    measurements: [],
    earlier: [],
    challenges: [],
    absences: [],
    ...change,
  };
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

  it('opens the working of a number in place, down to the weeks it was added up from', async () => {
    show([
      rollup('M01', { week: '2026-11-09', tagged: 30, records: 30, known: 30, good: 26 }),
      rollup('M01', { tagged: 28, records: 26, known: 20, good: 18 }),
      rollup('M02', { week: '2026-11-09', good: 1 }),
    ]);
    const name = button('Satisfied resolution');
    expect(name.getAttribute('aria-expanded')).toBe('false');
    press(name);
    await settle();
    expect(name.getAttribute('aria-expanded')).toBe('true');
    const working = row('Satisfied resolution').querySelector<HTMLElement>('.working');
    const facts = [...(working?.querySelectorAll('dl > div') ?? [])].map((line) => line.textContent);
    expect(facts).toContain('Counted44 of 50');
    expect(facts).toContain('Not known yet6 cases');
    expect(facts).toContain('Sourcefrom 56 tagged records');
    expect(facts).toContain('Target78% or more');
    expect(facts).toContain('Baseline70%');
    expect(facts).toContain('Weight30% of the plan');
    expect(facts.some((line) => line?.startsWith('Last read'))).toBe(true);
    const weeks = [...(working?.querySelectorAll('.weeks tbody tr') ?? [])].map((line) => line.textContent);
    expect(weeks).toEqual(['Nov 16182028', 'Nov 9263030']);
    expect(working?.textContent).toContain('#48001');
    expect(working?.querySelector('.sentence')?.textContent).toBe(
      'You are at 88%; the target is 78% or more by Dec 31. Based on 50 known cases.',
    );
    press(name);
    expect(row('Satisfied resolution').querySelector('.working')).toBeNull();
  });

  it('says in the working that tags never stand in for a measurement', async () => {
    show([rollup('M08', { tagged: 3, known: 0, good: 0 })]);
    press(button('Repeat contact'));
    await settle();
    expect(row('Repeat contact').querySelector('.working')?.textContent).toContain(
      'they never stand in for a measurement',
    );
  });
});
