import { describe, expect, it, vi } from 'vitest';
import { EvidenceView } from '@/components/workspace/EvidenceView';
import type { EvidencePlace } from '@/components/workspace/use-evidence-list';
import type { EvidenceRow } from '@/lib/model/rollup';
import { button, draw, hasButton, key, press, settle, type } from '../shared/on-screen';
import { evidence, TODAY } from '../shared/samples';
import { fakeActs, reader } from './fake-door';

const rowsOf = (count: number, change: (seq: number) => Partial<EvidenceRow> = () => ({})) =>
  Array.from({ length: count }, (_, at) => evidence(at + 1, change(at + 1)));

async function show(
  rows: EvidenceRow[],
  read: ReturnType<typeof reader> = reader(rows),
  version = 0,
  acts = fakeActs(),
  openTouches = false,
) {
  const live = rows.filter((row) => !row.retracted).length;
  const page = draw(
    <EvidenceView
      read={read}
      live={live}
      all={rows.length}
      months={['2026-11', '2026-10']}
      metrics={['M01', 'M12']}
      named={{ metrics: [] }}
      version={version}
      openTouches={openTouches}
      today={TODAY}
      acts={acts}
    />,
  );
  await settle();
  return { page, read };
}
const cards = (page: Element) => page.querySelectorAll('.card').length;
const search = (page: Element) => {
  const field = page.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('no search field');
  return field;
};
function choose(page: Element, at: number, value: string) {
  const list = page.querySelectorAll('select')[at];
  if (list) list.value = value;
  list?.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('EvidenceView', () => {
  it('lists newest first under their months, without those taken back', async () => {
    const old = { capturedAt: '2026-10-05T10:00:00.000Z' };
    const { page } = await show([evidence(1), evidence(2, { retracted: true }), evidence(3, old)]);
    expect([...page.querySelectorAll('h2')].map((month) => month.textContent)).toEqual([
      'November 2026',
      'October 2026',
    ]);
    expect([...page.querySelectorAll('.words')].map((words) => words.textContent)).toEqual([
      'Words of piece 1',
      'Words of piece 3',
    ]);
    expect(page.querySelector('.tally')?.textContent).toBe('2 pieces');
  });

  it('shows what has a touch still to be made, when the address asks for that', async () => {
    const rows = [evidence(1), evidence(2, { openTouch: '2026-11-30' })];
    const { page } = await show(rows, reader(rows), 0, fakeActs(), true);
    expect(cards(page)).toBe(1);
    expect(button('Open touches').getAttribute('aria-pressed')).toBe('true');
    press(button('Open touches'));
    await settle();
    expect(cards(page)).toBe(2);
  });

  it('reads and shows fifty at a time however many there are', async () => {
    const { page, read } = await show(rowsOf(700));
    expect(cards(page)).toBe(50);
    expect(read.asked).toEqual([50]);
    press(button('Show 50 more'));
    await settle();
    expect(cards(page)).toBe(100);
  });

  it('offers nothing more at the end', async () => {
    const { page } = await show(rowsOf(50));
    expect(cards(page)).toBe(50);
    expect(hasButton('Show 50 more')).toBe(false);
  });

  it('searches all of it, and says how far it looked', async () => {
    const { page } = await show(rowsOf(1200, (seq) => (seq === 1190 ? { words: 'A needle' } : {})));
    type(search(page), 'needle');
    await settle(12);
    expect(cards(page)).toBe(1);
    expect(page.querySelector('.tally')?.textContent).toContain('1 found in the newest 1,200 of 1,200');
  });

  it('shows progress while searching and can be stopped', async () => {
    const rows = rowsOf(600);
    let answer: () => void = () => {};
    const read = reader(rows);
    const slow = Object.assign(
      async (after: EvidencePlace | null, limit: number) => {
        if (limit > 50)
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
        return read(after, limit);
      },
      { asked: read.asked },
    );
    const { page } = await show(rows, slow);
    type(search(page), 'nowhere');
    await settle();
    expect(page.querySelector('progress')?.value).toBe(50);
    press(button('Cancel'));
    answer();
    await settle();
    expect(page.querySelector('progress')).toBeNull();
    expect(hasButton('Search on')).toBe(true);
    expect(page.querySelector('.tally')?.textContent).toContain('newest 50 of 600');
  });

  it('narrows by metric, month and standing', async () => {
    const { page } = await show([
      evidence(1, { metrics: ['M12'] }),
      evidence(2, { capturedAt: '2026-10-05T10:00:00.000Z' }),
      evidence(3, { interactionFacts: { standing: 'gone', promisedBy: null, promiseKept: null } }),
    ]);
    for (const [at, value, words] of [
      [0, 'M12', 'Words of piece 1'],
      [1, '2026-10', 'Words of piece 2'],
      [2, 'gone', 'Words of piece 3'],
    ] as const) {
      choose(page, at, value);
      await settle();
      expect([...page.querySelectorAll('.words')].map((one) => one.textContent)).toEqual([words]);
      press(button('Clear filters'));
      await settle();
      expect(cards(page)).toBe(3);
    }
  });

  it('shows what was taken back when asked', async () => {
    const { page } = await show([evidence(1), evidence(2, { retracted: true })]);
    press(button('Show taken back'));
    await settle();
    expect(cards(page)).toBe(2);
    expect(page.querySelector('[data-retracted="true"] .standing')?.textContent).toBe('taken back');
  });

  it('leads to the search field with the slash key, but not out of another field', async () => {
    const { page } = await show(rowsOf(2));
    key('/', document.body);
    expect(document.activeElement).toBe(search(page));
    press(button('Edit'));
    const area = page.querySelector('textarea');
    area?.focus();
    key('/', area ?? document.body);
    expect(document.activeElement).toBe(area);
  });

  it('teaches when there is nothing at all, and offers a way back when a filter finds nothing', async () => {
    const { page } = await show([]);
    expect(page.querySelector('.empty')?.textContent).toContain('Tag this reply');
    draw(null);
    const other = await show(rowsOf(2));
    type(search(other.page), 'nowhere');
    await settle();
    expect(other.page.querySelector('.empty')?.textContent).toContain('Nothing matches');
    press(button('Clear filters'));
    await settle();
    expect(cards(other.page)).toBe(2);
  });

  it('says so when reading fails', async () => {
    const failing = Object.assign(vi.fn().mockRejectedValue(new Error('closed')), { asked: [] });
    const { page } = await show(rowsOf(2), failing);
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('Nothing was changed');
  });

  it('keeps a line in the place of what was taken back, until something else is looked for', async () => {
    const rows = rowsOf(3);
    const { page, read } = await show(rows);
    press(button('Take back', page.querySelectorAll('.card')[1]));
    await settle();
    rows.splice(1, 1, evidence(2, { retracted: true }));
    await show(rows, read, 1);
    const texts = [...page.querySelectorAll('.card')].map((card) => card.textContent);
    expect(texts[1]).toBe('Taken back: the piece on #48002 no longer counts.Bring back');
    expect(document.activeElement).toBe(button('Bring back'));
    expect(page.querySelector('.tally')?.textContent).toBe('2 pieces');

    type(search(page), 'Words');
    await settle();
    expect(cards(page)).toBe(2);
    type(search(page), '');
    await settle();
    expect(cards(page)).toBe(2);
    expect(hasButton('Bring back')).toBe(false);
    press(button('Show taken back'));
    await settle();
    expect([...page.querySelectorAll('.card')][1]?.textContent).toContain('Words of piece 2');
    expect(hasButton('Bring back')).toBe(true);
  });

  it('shows a card again that is brought back', async () => {
    const { page } = await show(rowsOf(2));
    press(button('Take back'));
    await settle();
    press(button('Bring back'));
    await settle();
    expect(page.querySelector('.card')?.textContent).toContain('Words of piece 1');
    expect(hasButton('Bring back')).toBe(false);
  });

  it('does not list what another page took back', async () => {
    const rows = rowsOf(3);
    const { page, read } = await show(rows);
    rows.splice(1, 1, evidence(2, { retracted: true }));
    await show(rows, read, 1);
    expect(cards(page)).toBe(2);
  });

  it('drops everything that an erasure takes at once', async () => {
    const pair = { recordKey: 'zendesk:acme.zendesk.com:ticket:1' };
    const { page } = await show([evidence(1, pair), evidence(2), evidence(3, pair)]);
    press(button('Erase…'));
    await settle();
    const onRecord = page.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1];
    const sure = page.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (onRecord) press(onRecord);
    if (sure) press(sure);
    press(button('Erase 2 pieces'));
    await settle();
    expect([...page.querySelectorAll('.words')].map((one) => one.textContent)).toEqual(['Words of piece 2']);
    expect(document.activeElement?.textContent).toContain('Erased');
  });

  it('keeps the cards while they are read again, as far as they were read before', async () => {
    const rows = rowsOf(300);
    const counts: number[] = [];
    const plain = reader(rows);
    const read = Object.assign(
      async (after: EvidencePlace | null, limit: number) => {
        counts.push(document.querySelectorAll('.card').length);
        return plain(after, limit);
      },
      { asked: plain.asked },
    );
    const { page } = await show(rows, read);
    press(button('Show 50 more'));
    await settle();
    const [first] = page.querySelectorAll('.card');
    counts.length = 0;
    await show(rows, read, 1);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.every((count) => count === 100)).toBe(true);
    expect(cards(page)).toBe(100);
    expect(first?.isConnected).toBe(true);
  });

  it('reads as many rows again as were shown when the ledger changed', async () => {
    const rows = rowsOf(300);
    const { page, read } = await show(rows);
    press(button('Show 50 more'));
    await settle();
    await show(rows, read, 1);
    expect(cards(page)).toBe(100);
  });
});
