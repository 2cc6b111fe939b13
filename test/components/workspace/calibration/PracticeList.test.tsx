import { describe, expect, it } from 'vitest';
import { practicePacks } from '@/lib/catalogue/practice-packs';
import type { PaperOf } from '@/lib/model/papers';
import { button, press, settle } from '../../shared/on-screen';
import { alertOf, pick, show } from './calibration-stage';
import { fakeCalibration } from './fake-calibration';

const [support] = practicePacks;

/** Answers to the first exercise, in its order. */
function answers(ratings: (number | null)[]): PaperOf<'calibration'> {
  return {
    noun: 'calibration',
    on: '2026-11-23',
    pack: support?.id ?? '',
    title: 'Support',
    practice: true,
    raters: ['Me'],
    own: 0,
    items: ratings.map((rating, place) => ({
      id: `clarity/p0${place + 1}`,
      label: 'x',
      ratings: [rating],
    })),
  };
}

describe('exercises', () => {
  it('can be begun, each with what it is about', async () => {
    const world = fakeCalibration();
    const page = await show(world, 'practice');
    expect(page.querySelectorAll('.card')).toHaveLength(practicePacks.length);
    press(page.querySelector('button') as HTMLButtonElement);
    await settle();
    expect(world.door.startPractice).toHaveBeenCalledWith('support');
    expect(location.hash).toBe('#calibration/round/support');
  });

  it('set own answers beside the expected ones, with the distance, why, and what it teaches', async () => {
    const world = fakeCalibration();
    await world.papers.write(answers([2, 3, null, 1, 3, 4]));
    const page = await show(world, 'practice/support');
    expect(page.textContent).toContain('4 of 6 as expected'.replace('4', '3'));
    const cards = [...page.querySelectorAll<HTMLElement>('.practice-answers li')];
    expect(cards.map((one) => one.dataset.distance)).toEqual(['0', '2', '', '0', '0', '-1']);
    expect(cards[1]?.textContent).toContain('You: 3. Expected: 1. 2 points above.');
    expect(cards[1]?.textContent).toContain('Friendly words name no next step');
    expect(cards[1]?.textContent).toContain('One good trait shines over the rest');
    expect(cards[2]?.textContent).toContain('Not rated. Expected: 3.');
    expect(cards[5]?.textContent).toContain('1 point below.');
    press(button('Once more from the start'));
    await settle();
    expect(world.door.startPractice).toHaveBeenCalledWith('support');
  });

  it('stand neither among results nor in the profile', async () => {
    const world = fakeCalibration();
    await world.papers.write({
      ...answers([2, 2]),
      raters: ['Me', 'Bo'],
      items: [{ id: 'clarity/p01', label: 'x', ratings: [1, 5] }],
    });
    expect((await show(world, '')).querySelector('.card')).toBeNull();
    expect((await show(world, 'mine')).querySelector('.empty')).not.toBeNull();
  });
});

describe('the list of rounds', () => {
  it('teaches while empty, and says why a file was not opened', async () => {
    const page = await show(fakeCalibration());
    expect(page.querySelector('.empty')?.textContent).toContain('apart from them');
    await pick(page, 'x.json');
    expect(alertOf(page)).toBe('This is another kind of file.');
  });

  it('takes a round away, and brings it back as it was', async () => {
    const world = fakeCalibration();
    const round = await world.begin();
    const page = await show(world);
    expect(page.textContent).toContain('0 of 3 rated');
    press(button('Remove'));
    await settle();
    expect(world.rounds.size).toBe(0);
    press(button('Bring back'));
    await settle();
    expect([...world.rounds.values()]).toEqual([round]);
  });
});
