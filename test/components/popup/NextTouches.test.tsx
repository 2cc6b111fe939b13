import { describe, expect, it } from 'vitest';
import { PopupApp } from '@/components/popup/PopupApp';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Touch } from '@/lib/model/touch';
import { button, draw, press, settle } from '../shared/on-screen';
import { evidence } from '../shared/samples';
import { data, fakeDoor } from './fake-door';

const followUp: Touch = {
  what: 'followUp',
  dueOn: '2026-11-23',
  doneAt: null,
  doneOn: null,
  useful: null,
  dropped: false,
};

function open(seq: number, day: string, change: Partial<Touch> = {}): EvidenceRow {
  return evidence(seq, { touch: { ...followUp, dueOn: day, ...change }, openTouch: day });
}

const made = { what: 'outreach', doneAt: '2026-11-02T10:00:00Z', doneOn: '2026-11-02' } as const;
const rows = [open(1, '2026-11-21'), open(2, '2026-11-23'), open(3, '2026-11-26', made)];

/** The popup over a record in which settling a touch takes it off the list. */
async function show(touches = rows) {
  const door = fakeDoor({}, { state: 'ready', data: data({ touches }) });
  const { sayOfTouch } = door;
  let left = touches;
  door.sayOfTouch = async (id, touch) => {
    const row = touches.find((one) => one.id === id);
    left = left.filter((one) => one.id !== id);
    if (row && touch === row.touch) left = touches.filter((one) => one.id === id || left.includes(one));
    door.reading = { state: 'ready', data: data({ touches: left }) };
    return sayOfTouch(id, touch);
  };
  const page = draw(<PopupApp door={door} />);
  await settle();
  const section = () => page.querySelector('.next-touches');
  const line = (at: number) => section()?.querySelectorAll<HTMLElement>(':scope > ul > li')[at] ?? page;
  return { door, page, section, line };
}

const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('next touches', () => {
  it('are listed by their day, with what, where and how far off', async () => {
    const { section, line } = await show();
    expect(plain(section()?.querySelector('h2') ?? null)).toBe('Next touches');
    expect([0, 1, 2].map((at) => plain(line(at).querySelector('.what')))).toEqual([
      'Follow-up Words of piece 1#480012 days overdue',
      'Follow-up Words of piece 2#48002due today',
      'Next contact Words of piece 3#48003due in 3 days',
    ]);
  });

  it('are not there when there are none', async () => {
    const { section } = await show([]);
    expect(section()).toBeNull();
  });

  it('are five at most, and lead to all of them', async () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((seq) => open(seq, `2026-11-2${seq}`));
    const { section, door } = await show(many);
    expect(section()?.querySelectorAll(':scope > ul > li')).toHaveLength(5);
    press(button('See all', section() ?? undefined));
    expect(door.did).toContain('open evidence/open-touches');
  });

  it('done asks whether it was useful, says so, and can be undone in its place', async () => {
    const { line, door } = await show();
    button('Done', line(1)).focus();
    press(button('Done', line(1)));
    await settle();
    expect(door.did).toEqual([]);
    expect(plain(line(1).querySelector('[role="status"]'))).toBe('Was it useful to the customer?');
    expect(document.activeElement).toBe(button('Yes', line(1)));
    press(button('Yes', line(1)));
    await settle();
    expect(door.did).toEqual(['touch 02 done 2026-11-23 true']);
    expect(plain(line(1).querySelector('[role="status"]'))).toBe('Done, and useful.');
    expect(document.activeElement).toBe(button('Undo', line(1)));
    press(button('Undo', line(1)));
    await settle();
    expect(door.did.at(-1)).toBe('touch 02 open');
    expect(document.activeElement).toBe(button('Done', line(1)));
    expect(line(1).querySelector('[role="status"]')?.textContent).toBe('');
  });

  it.each([
    ['No', 'false', 'Done. It was not useful.'],
    ['Not known yet', 'null', 'Done. Whether it was useful is not known yet.'],
  ])('takes %s for an answer', async (answer, useful, said) => {
    const { line, door } = await show();
    press(button('Done', line(0)));
    await settle();
    press(button(answer, line(0)));
    await settle();
    expect(door.did).toEqual([`touch 01 done 2026-11-23 ${useful}`]);
    expect(plain(line(0).querySelector('[role="status"]'))).toBe(said);
  });

  it('are given up in one press, and Escape takes the question back', async () => {
    const { line, door } = await show();
    press(button('Done', line(0)));
    await settle();
    button('Yes', line(0)).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(document.activeElement).toBe(button('Done', line(0)));
    press(button('Not going to happen', line(0)));
    await settle();
    expect(door.did).toEqual(['touch 01 dropped']);
    expect(plain(line(0).querySelector('[role="status"]'))).toBe('It will not happen.');
  });

  it('takes two quick presses for one, and says what went wrong', async () => {
    const { line, door, page } = await show();
    press(button('Not going to happen', line(0)));
    press(button('Not going to happen', line(0)));
    await settle();
    expect(door.did).toEqual(['touch 01 dropped']);
    door.sayOfTouch = async () => 'full';
    press(button('Not going to happen', line(1)));
    await settle();
    expect(plain(page.querySelector('.said'))).not.toBe('');
    expect(button('Done', line(1))).toBeDefined();
  });
});
