import { describe, expect, it, vi } from 'vitest';
import { ProgressArea } from '@/components/workspace/progress/ProgressArea';
import type { History, ProgressReading } from '@/components/workspace/progress/progress-door';
import { measured, paper, rate } from '../../progress/measured';
import { button, draw, press, settle, type } from '../../shared/on-screen';
import { agreed, evidence, plan, TODAY } from '../../shared/samples';
import { fakeProgress, history, months, reading } from './progress-stage';

async function open(read: ProgressReading | null, past?: History, rest: string[] = []) {
  const stage = fakeProgress(read, past);
  const page = draw(<ProgressArea door={stage.door} rest={rest} version={0} today={TODAY} />);
  await settle();
  return { page, ...stage };
}
/** Charts come in a piece of code of their own. */
const drawn = (page: HTMLElement) =>
  vi.waitFor(async () => {
    await settle(1);
    expect(page.querySelector('.chart')).not.toBeNull();
  }, 10_000);

const text = (of: ParentNode | null, part: string) => of?.querySelector(part)?.textContent;

describe('ProgressArea', () => {
  it('leads to the plan while there is none', async () => {
    const { page } = await open(null);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('#plan');
  });

  it('marks the moment its figures are on the screen', async () => {
    performance.clearMarks('throughline:content');
    await open(reading());
    expect(performance.getEntriesByName('throughline:content')).toHaveLength(1);
  });

  it('shows every metric, its way to the charts, and how the total adds up', async () => {
    const of = plan({
      metrics: [agreed('M01', { weight: 60 }), agreed('M12', { weight: 40, timing: 'leading' })],
    });
    const measurements = [measured('M01', rate(90, 100)), measured('M12', rate(19, 21))];
    const { page } = await open(
      reading({ plan: of, measurements }),
      history({ measurements: months('M01', [80, 82]) }),
    );
    expect(page.querySelectorAll('.metric')).toHaveLength(2);
    expect(text(page, '.sum .label-line b')).toMatch(/^\d+\.\d points$/);
    expect(page.querySelectorAll('.parts tbody tr')).toHaveLength(2);
    await drawn(page);
    const link = page.querySelector('.over-time');
    expect(link?.getAttribute('href')).toBe('#progress/M01');
    expect(link?.getAttribute('aria-label')).toBe('Satisfied resolution over time');
    expect(link?.querySelectorAll('.point')).toHaveLength(2);
  });

  it('asks what to do with a metric whose day of review has passed', async () => {
    const of = plan({
      metrics: [agreed('M01', { reviewBy: '2026-11-01' }), agreed('M08', { revisit: '2026-11-20' })],
    });
    const { page } = await open(reading({ plan: of }));
    const owed = [...page.querySelectorAll('.owed li')].map((one) => one.textContent);
    expect(owed[0]).toContain(
      'Satisfied resolution was to be looked at again by Nov 1: keep, change or retire it.',
    );
    expect(owed[1]).toContain(
      'Repeat contact was to be looked at again by Nov 20: can it be measured by now?',
    );
  });

  it('tells early signals and figures that do not move under what is for the employee alone', async () => {
    const of = plan({
      metrics: [
        agreed('M12', { timing: 'leading', baseline: 85, target: 95, cadence: 'month' }),
        agreed('M08', { direction: 'down', baseline: 14, target: 10, stretch: 7, cadence: 'month' }),
      ],
    });
    const measurements = [
      ...months('M12', [80, 79, 0]).slice(0, 2),
      ...months('M08', [14, 14, 14, 0]).slice(0, 3),
    ];
    const { page } = await open(reading({ plan: of }), history({ measurements }));
    const alone = page.querySelector('.private');
    expect(alone?.textContent).toContain('Nobody else sees this');
    expect(alone?.textContent).toContain(
      'Promises kept stood on the wrong side of its baseline twice running: 80%, then 79%.',
    );
    expect(alone?.textContent).toContain('Repeat contact has hardly moved: 14%, 14%, 14%.');
  });

  it('sums up a week of one’s own work with three examples and nobody to compare with', async () => {
    const customer = (n: number) => String(n).repeat(64);
    const recent = [1, 2, 3, 4].map((n) =>
      evidence(n, { customer: customer(n), capturedAt: '2026-11-23T08:00:00Z' }),
    );
    const { page } = await open(reading(), history({ recent }));
    expect(text(page, '.digest .helped')).toBe('4 customers helped');
    expect(page.querySelectorAll('.digest li')).toHaveLength(3);
    press(button('The week before'));
    expect(text(page, '.digest .helped')).toBe('No customers noted.');
  });
});

describe('one metric in full', () => {
  const of = plan({ metrics: [agreed('M01', { cadence: 'month' })] });
  const past = months('M01', [80, 82, 81, 84]);

  it('says where it stands, draws it, and has the working open', async () => {
    const { page } = await open(
      reading({ plan: of, measurements: past.slice(-2) }),
      history({ measurements: past }),
      ['M01'],
    );
    const article = page.querySelector('article');
    expect(article?.getAttribute('aria-label')).toBe('Satisfied resolution');
    expect(text(article, 'h2 + .sentence')).toContain('the target is 78% or more by Dec 31');
    expect(article?.querySelector('.working')).not.toBeNull();
    await drawn(page);
    expect(page.querySelectorAll('.charts .point')).toHaveLength(2);
    expect(page.querySelector('.charts svg')?.getAttribute('aria-label')).toBe(
      'Satisfied resolution, Oct 1 to Nov 30: 2 figures, from 81% to 84%; target now 78% or more.',
    );
    press(button('Up to five years'));
    expect(page.querySelectorAll('.charts .point')).toHaveLength(4);
    press(button('Year over year'));
    expect([...page.querySelectorAll('.charts thead th')].map((one) => one.textContent)).toEqual([
      'When',
      '2026',
    ]);
  });

  it('keeps a note on the chart, rewords it and takes it away', async () => {
    const noted = paper<'annotation'>({
      noun: 'annotation',
      metric: 'M01',
      on: '2026-10-12',
      text: 'The desk moved.',
      definition: false,
    });
    const { page, wrote, removed } = await open(
      reading({ plan: of }),
      history({ measurements: past, annotations: [noted] }),
      ['M01'],
    );
    press(button('Add a note to the chart'));
    const [words, day] = page.querySelectorAll<HTMLInputElement>('.annotations input');
    if (!words || !day) throw new Error('no fields');
    type(words, 'A colleague left.');
    type(day, '2026-11-02');
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(wrote).toEqual([
      [
        { noun: 'annotation', metric: 'M01', on: '2026-11-02', text: 'A colleague left.', definition: false },
        undefined,
      ],
    ]);
    press(button('Reword'));
    const again = page.querySelector<HTMLInputElement>('.annotations input');
    if (again) type(again, 'The desk moved to Lund.');
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(wrote[1]).toEqual([{ ...noted.paper, text: 'The desk moved to Lund.' }, noted.id]);
    press(button('Take away'));
    await settle();
    expect(removed).toEqual([noted.id]);
  });

  it('asks what one makes of a sign, and keeps the answer', async () => {
    const guarded = plan({
      metrics: [
        agreed('M01', { guardrails: [{ kind: 'metric', metric: 'M07', limit: 6 }] }),
        agreed('M07', { role: 'guardrail', direction: 'down', target: null, baseline: null }),
      ],
    });
    const measurements = [measured('M01', rate(90, 100)), measured('M07', rate(14, 100))];
    const { page, wrote } = await open(reading({ plan: guarded, measurements }), history(), ['M01']);
    press(button('Write what you make of it'));
    const field = page.querySelector<HTMLTextAreaElement>('.flag-talk textarea');
    if (!field) throw new Error('no field');
    type(field, 'The new triage reopens too soon.');
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(wrote).toEqual([
      [
        {
          noun: 'flagNote',
          metric: 'M01',
          on: '2026-11-23',
          text: 'The new triage reopens too soon.',
          by: 'employee',
        },
        undefined,
      ],
    ]);
  });
});
