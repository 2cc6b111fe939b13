import { describe, expect, it, vi } from 'vitest';
import { button, hasButton, key, press, settle, type } from '../../shared/on-screen';
import { marked, show } from './calibration-stage';
import { fakeCalibration } from './fake-calibration';

async function start(pieces = 3) {
  const world = fakeCalibration();
  const round = await world.begin(pieces);
  return { world, round, page: await show(world, `round/${round.pack.id}`) };
}

const reason = (page: HTMLElement) => page.querySelector('.field input') as HTMLInputElement;

describe('rating', () => {
  it('shows one piece with its anchors and no choice, and goes on by keys', async () => {
    const { page, world, round } = await start();
    expect(page.textContent).toContain(round.pack.items[0]?.words);
    expect(page.textContent).not.toContain(round.pack.items[1]?.words);
    expect([...page.querySelectorAll('.rating-choice label')].map((one) => one.textContent)).toEqual([
      '1Had to write again',
      '2between 1 and 3',
      '3Knew what comes next',
      '4between 3 and 5',
      '5Told a colleague',
    ]);
    expect(marked(page)).toBeNull();
    expect(reason(page).disabled).toBe(true);
    key('4');
    expect(marked(page)).toBe('4');
    key('2');
    expect(marked(page)).toBe('2');
    key('6');
    key('0');
    expect(marked(page)).toBe('2');
    key('n');
    expect(marked(page)).toBeNull();
    expect(document.activeElement?.textContent).toContain('Clarity: 2 of 3');
    key('p');
    expect(marked(page)).toBe('2');
    key('p');
    expect(page.textContent).toContain('Clarity: 1 of 3');
    await vi.waitFor(() =>
      expect(world.rounds.get(round.pack.id)?.given).toEqual([
        { unit: 'clarity/p01', rating: 2, reason: '' },
      ]),
    );
  });

  it('means the piece in view, however quickly keys follow each other', async () => {
    const { world, round } = await start();
    for (const name of ['1', 'n', '2', 'n', '3']) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      // what is drawn is drawn before the next key; what only follows drawing is not
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
    }
    await settle();
    await vi.waitFor(() =>
      expect(world.rounds.get(round.pack.id)?.given.map(({ rating }) => rating)).toEqual([1, 2, 3]),
    );
  });

  it('lets a reason be typed with digits and letters in it', async () => {
    const { page, world, round } = await start();
    key('3');
    type(reason(page), '2 next steps');
    key('5', reason(page));
    key('n', reason(page));
    expect(marked(page)).toBe('3');
    expect(page.textContent).toContain('Clarity: 1 of 3');
    await vi.waitFor(() =>
      expect(world.rounds.get(round.pack.id)?.given[0]).toEqual({
        unit: 'clarity/p01',
        rating: 3,
        reason: '2 next steps',
      }),
    );
  });

  it('goes on where one was', async () => {
    const { world, round } = await start();
    key('3');
    key('n');
    key('5');
    // leaving the page keeps the rest at once
    await show(world, '');
    const page = await show(world, `round/${round.pack.id}`);
    expect(page.textContent).toContain('Clarity: 2 of 3');
    expect(marked(page)).toBe('5');
  });

  it('says so when a change could not be kept', async () => {
    const { page, world } = await start();
    vi.mocked(world.door.saveRound).mockRejectedValueOnce(new Error('full'));
    key('3');
    await vi.waitFor(() =>
      expect(page.querySelector('[role="alert"]')?.textContent).toContain('could not be kept'),
    );
  });

  it('says what is missing before it locks, wants a name, and then shows no way back', async () => {
    const { page, world, round } = await start();
    key('3');
    press(button('Hand in'));
    const dialog = document.querySelector('dialog') as HTMLElement;
    expect(dialog.textContent).toContain('2 ratings are missing');
    expect(button('Hand in and save the file', dialog).disabled).toBe(true);
    // keys belong to the dialog
    key('1', dialog);
    type(dialog.querySelector('input') as HTMLInputElement, 'Ada');
    press(button('Hand in and save the file', dialog));
    await settle(12);
    expect(world.rounds.get(round.pack.id)?.own?.ratings.map(({ rating }) => rating)).toEqual([3]);
    expect(page.querySelector('.rating-choice')).toBeNull();
    expect(hasButton('Hand in')).toBe(false);
    expect(document.activeElement?.textContent).toBe('Autumn');
    expect(page.textContent).toContain('Nobody else’s ratings are here yet.');
  });

  it('stays where it is when handing in fails', async () => {
    const { page, world } = await start();
    vi.mocked(world.door.handIn).mockResolvedValueOnce({ ok: false, why: 'It failed.' });
    key('3');
    press(button('Hand in'));
    type(document.querySelector('dialog input') as HTMLInputElement, 'Ada');
    press(button('Hand in and save the file'));
    await settle();
    expect(document.querySelector('dialog [role="alert"]')?.textContent).toBe('It failed.');
    expect(page.querySelector('.rating-choice')).not.toBeNull();
  });
});
