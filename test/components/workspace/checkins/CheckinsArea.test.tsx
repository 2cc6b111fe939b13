import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckinsArea } from '@/components/workspace/checkins/CheckinsArea';
import type { PaperOf } from '@/lib/model/papers';
import type { SeriesPoint } from '@/lib/progress/series';
import { fieldNamed } from '../../shared/field-named';
import { button, draw, key, press, settle, type } from '../../shared/on-screen';
import { evidence, TODAY } from '../../shared/samples';
import { fakeDoor } from './fake-door';

async function show(rest: string[], given = fakeDoor()) {
  const page = draw(<CheckinsArea door={given.door} rest={rest} version={0} today={TODAY} />);
  await settle();
  return { page, ...given };
}

beforeEach(() => {
  location.hash = '#checkins';
});

describe('check-ins', () => {
  it('teaches in one sentence while there are none', async () => {
    const { page } = await show([]);
    expect(page.querySelector('.empty p')?.textContent).toContain('every two to four weeks');
    expect(page.querySelector<HTMLAnchorElement>('.empty a')?.hash).toBe('#checkins/talk');
  });

  it('keeps the figures of the day with what was discussed and what follows', async () => {
    const { page, papers } = await show(['talk']);
    const lines = [...page.querySelectorAll('.snapshot tbody tr')].map((row) => row.textContent);
    expect(lines[0]).toContain('Satisfied resolution88%');
    expect(lines).toHaveLength(1);
    expect(page.querySelector('.no-figure')?.textContent).toBe('No figure yetRepeat contact');
    type(fieldNamed('Notes'), 'Exports are the bottleneck; write to ana@example.com');
    const tick = page.querySelector<HTMLInputElement>('.ticks input');
    if (tick) press(tick);
    press(button('Add an action'));
    type(fieldNamed('Action'), 'Write the runbook');
    press(button('In 2 weeks'));
    press(button('Save'));
    await settle();
    const kept = papers.rows[0]?.paper as PaperOf<'checkIn'>;
    expect(kept.snapshot).toHaveLength(2);
    expect(kept.evidence).toEqual([evidence(1).id]);
    expect(kept.actions).toEqual([{ text: 'Write the runbook', owner: 'employee', due: null, done: false }]);
    expect(kept.next).toBe('2026-12-07');
    expect(kept.shared).toBe(false);
    expect(location.hash).toBe('#checkins');
  });

  it('keeps the figures as they were when the check-in is opened again', async () => {
    const given = fakeDoor();
    const first = await show(['talk'], given);
    press(button('Save'));
    await settle();
    const [row] = first.papers.rows;
    const changed = { ...given.door, standings: async () => ({ plan: null, standings: [] }) };
    const page = draw(
      <CheckinsArea door={changed} rest={['talk', row?.id ?? '']} version={1} today={TODAY} />,
    );
    await settle();
    expect(page.querySelector('.snapshot tbody')?.textContent).toContain('88%');
    expect(page.querySelector('.snapshot caption')?.textContent).toContain('as they stood on');
  });

  it('puts what is not done on the table again', async () => {
    const given = fakeDoor();
    await given.papers.write({
      noun: 'checkIn',
      on: '2026-11-02',
      with: 'Dana Ruiz',
      snapshot: [],
      evidence: [],
      notes: '',
      actions: [
        { text: 'Open', owner: 'manager', due: null, done: false },
        { text: 'Closed', owner: 'employee', due: null, done: true },
      ],
      next: null,
      shared: false,
    });
    const { page } = await show(['talk'], given);
    expect([...page.querySelectorAll<HTMLInputElement>('.action input')].map((one) => one.value)).toContain(
      'Open',
    );
    expect(page.querySelectorAll('.action')).toHaveLength(1);
    expect(fieldNamed('With').value).toBe('Dana Ruiz');
  });

  it('says when nothing can be kept', async () => {
    const given = fakeDoor();
    given.papers.write = async () => ({ ok: false, why: 'full' });
    const { page } = await show(['talk'], given);
    press(button('Save'));
    await settle();
    expect(page.querySelector('[role="alert"]')?.textContent).not.toBe('');
    expect(location.hash).toBe('#checkins');
    expect(page.querySelector('form')).not.toBeNull();
  });

  it('says that the browser did not allow notices', async () => {
    const given = fakeDoor({ remind: async () => 'refused' });
    await show(['talk'], given);
    press(button('Save'));
    await settle();
    const { page } = await show([], given);
    press(fieldNamed('Remind me on that day with a notice of the browser'));
    await settle();
    expect(page.textContent).toContain('did not allow notices');
    expect(fieldNamed('Remind me on that day with a notice of the browser').checked).toBe(false);
  });
});

describe('obstacles', () => {
  it('are written, edited, removed and brought back', async () => {
    const { page, papers } = await show(['obstacles']);
    press(button('Write down an obstacle'));
    expect(button('Save').disabled).toBe(true);
    type(fieldNamed('What stands in the way'), 'No test system');
    press(button('Save'));
    await settle();
    expect(page.querySelector('.paper .words')?.textContent).toBe('No test system');
    press(button('Edit'));
    type(fieldNamed('Who can remove it'), 'Platform team');
    press(button('Save'));
    await settle();
    expect(page.querySelector('.paper .dotted')?.textContent).toContain('Platform team');
    expect(papers.rows[0]?.versions).toBe(2);
    press(button('Remove'));
    await settle();
    expect(page.querySelector('.paper')).toBeNull();
    press(button('Bring back'));
    await settle();
    expect(page.querySelector('.paper .words')?.textContent).toBe('No test system');
  });

  it('can be erased for good once they were taken away, and only when asked twice', async () => {
    const { page, papers } = await show(['obstacles']);
    press(button('Write down an obstacle'));
    type(fieldNamed('What stands in the way'), 'No test system');
    press(button('Save'));
    await settle();
    press(button('Remove'));
    await settle();
    expect(page.querySelector('.taken-away')?.textContent).toContain('1 taken away');
    expect(page.querySelector('.taken-away li')?.textContent).toContain('No test system');
    press(button('Erase…'));
    press(button('Cancel'));
    expect(papers.rows).toHaveLength(1);
    press(button('Erase…'));
    press(button('Erase for good'));
    await settle();
    expect(papers.rows).toEqual([]);
    expect(page.querySelector('.taken-away')).toBeNull();
    expect(page.textContent).not.toContain('Bring back');
  });

  it('leave what was typed for later on Escape, and let it go on Cancel', async () => {
    const { page, papers } = await show(['obstacles']);
    press(button('Write down an obstacle'));
    type(fieldNamed('What stands in the way'), 'No test system');
    key('Escape', fieldNamed('What stands in the way'));
    await settle();
    expect(page.querySelector('form')).toBeNull();
    expect(page.textContent).toContain('You began this and did not save it.');
    press(button('Go on'));
    expect(fieldNamed('What stands in the way').value).toBe('No test system');
    press(button('Cancel'));
    await settle();
    expect(page.textContent).not.toContain('You began this');
    expect(papers.rows).toEqual([]);
    expect(papers.left.size).toBe(0);
  });

  it('are asked for where a metric does not move, until one is written down', async () => {
    const point = { from: '2026-08-01', to: '2026-08-31', value: 71.2 } as SeriesPoint;
    const points = [point, { ...point, value: 71.3 }, { ...point, value: 71.1 }];
    const given = fakeDoor({ flat: async () => [{ metric: 'M01', points, moved: 0.2, needed: 0.8 }] });
    const { page } = await show(['obstacles'], given);
    expect(page.querySelector('.asked')?.textContent).toContain(
      '“Satisfied resolution” has hardly moved for three periods: 71.2%, 71.3%, 71.1%. What stands in the way?',
    );
    const way = page.querySelector<HTMLAnchorElement>('.asked a')?.getAttribute('href');
    expect(way).toBe('#checkins/obstacles/new/M01');
    draw(<CheckinsArea door={given.door} rest={['obstacles', 'new', 'M01']} version={0} today={TODAY} />);
    expect(button('Satisfied resolution').getAttribute('aria-pressed')).toBe('true');
    type(fieldNamed('What stands in the way'), 'No test system');
    press(button('Save'));
    await settle();
    draw(<CheckinsArea door={given.door} rest={['obstacles']} version={1} today={TODAY} />);
    await settle();
    expect(page.querySelector('.asked')).toBeNull();
  });
});

describe('a check-in that was left half way', () => {
  it('comes back with what was typed, and the figures of today', async () => {
    const given = fakeDoor();
    const { page } = await show(['talk'], given);
    type(fieldNamed('Notes'), 'Exports are asked about less.');
    draw(<div />);
    expect(given.papers.left.get('checkIn')).toMatchObject({ id: null });

    draw(<CheckinsArea door={given.door} rest={[]} version={0} today={TODAY} />);
    await settle();
    const goOn = [...page.querySelectorAll('a')].find((one) => one.textContent === 'Go on');
    expect(goOn?.hash).toBe('#checkins/talk');

    const later = { ...given.door, standings: async () => ({ plan: null, standings: [] }) };
    draw(<CheckinsArea door={later} rest={['talk']} version={0} today={TODAY} />);
    await settle();
    expect(fieldNamed('Notes').value).toBe('Exports are asked about less.');
    expect(page.textContent).toContain('Brought back as you left it.');
    expect(page.textContent).toContain('There is no plan yet');
  });

  it('is kept once while it is typed, and forgotten once it is saved', async () => {
    vi.useFakeTimers();
    const given = fakeDoor();
    const keep = vi.spyOn(given.papers, 'keepUnsaved');
    draw(<CheckinsArea door={given.door} rest={['talk']} version={0} today={TODAY} />);
    await vi.advanceTimersByTimeAsync(10);
    type(fieldNamed('Notes'), 'One');
    type(fieldNamed('Notes'), 'One two');
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(keep).toHaveBeenCalledOnce();
    press(button('Save'));
    await settle();
    expect(given.papers.rows[0]?.paper).toMatchObject({ notes: 'One two' });
    expect(given.papers.left.size).toBe(0);
  });

  it('can be started afresh', async () => {
    const given = fakeDoor();
    await show(['talk'], given);
    type(fieldNamed('Notes'), 'Nothing of worth');
    draw(<div />);
    await show(['talk'], given);
    press(button('Start afresh'));
    await settle();
    expect(fieldNamed('Notes').value).toBe('');
    expect(given.papers.left.size).toBe(0);
  });
});

describe('experiments', () => {
  it('show their five steps and ask for what is missing, never for success', async () => {
    const given = fakeDoor();
    const { page } = await show(['experiments'], given);
    press(button('Start an experiment'));
    type(fieldNamed('Bottleneck'), 'Imports are asked about twice');
    press(button('Save'));
    await settle();
    expect(page.querySelectorAll('.steps li[data-done="true"]')).toHaveLength(1);
    expect(page.querySelector('.paper .hint')?.textContent).toContain('without a hypothesis');
  });

  it('refuse a time to compare that lacks a day', async () => {
    await show(['experiments']);
    press(button('Start an experiment'));
    type(fieldNamed('Bottleneck'), 'Imports');
    type(fieldNamed('From'), '2026-11-01');
    expect(button('Save').disabled).toBe(true);
    type(fieldNamed('To'), '2026-11-14');
    expect(button('Save').disabled).toBe(false);
  });

  it('refuse days that run backwards', async () => {
    await show(['experiments']);
    press(button('Start an experiment'));
    type(fieldNamed('Bottleneck'), 'Imports');
    type(fieldNamed('Proposed on'), '2026-11-01');
    expect(button('Save').disabled).toBe(true);
    type(fieldNamed('Proposed on'), '2026-12-01');
    expect(button('Save').disabled).toBe(false);
  });
});

describe('initiatives and lessons', () => {
  it('are private until they are shared', async () => {
    const { page, papers } = await show(['initiatives']);
    press(button('Propose an initiative'));
    type(fieldNamed('What it is called'), 'One import guide');
    press(button('Add a person'));
    type(fieldNamed('Name'), 'Iris');
    press(button('Save'));
    await settle();
    expect(page.querySelector('.paper .dotted')?.textContent).toContain('only me');
    expect(papers.rows[0]?.paper).toMatchObject({ members: [{ name: 'Iris', part: '' }] });
  });

  it('keep a lesson', async () => {
    const { page } = await show(['lessons']);
    press(button('Write down a lesson'));
    type(fieldNamed('What happened, and what you do differently since'), 'I ask for the file first.');
    press(button('Save'));
    await settle();
    expect(page.querySelector('.paper .words')?.textContent).toBe('I ask for the file first.');
  });
});
