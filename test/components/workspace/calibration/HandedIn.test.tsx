import { describe, expect, it } from 'vitest';
import { given } from '../../../exchange/calibration/sample-round';
import { two } from '../../../review/rated-examples';
import { button, press, settle } from '../../shared/on-screen';
import { plan } from '../../shared/samples';
import { alertOf, pick, show, type World } from './calibration-stage';
import { fakeCalibration } from './fake-calibration';

/** A round handed in here with these ratings. */
async function start(mine: readonly (number | null)[], world: World = fakeCalibration()) {
  const round = await world.begin(mine.length);
  world.rounds.set(round.pack.id, { ...round, given: given(round.pack, mine) });
  await world.door.handIn(round.pack.id, 'Ada');
  return { world, round, page: await show(world, `round/${round.pack.id}`) };
}

const [mine = [], theirs = []] = two;
const coefficient = (page: HTMLElement) =>
  page.querySelector<HTMLElement>('[data-coefficient]')?.dataset.coefficient;

describe('what came of a round', () => {
  it('shows raw agreement, kappa with its interval, and the list with both ratings and reasons', async () => {
    const { world, round, page } = await start(mine);
    await world.put('Bo', round, [...theirs], 8);
    await pick(page, 'Bo.throughline');
    expect(page.textContent).toContain('58.3% rated alike');
    expect(Number(coefficient(page)).toFixed(3)).toBe('0.828');
    expect(page.textContent).toContain('Weighted kappa 0.828');
    expect(page.textContent).toMatch(/95% interval 0\.\d\d to 0\.9\d/);
    const rows = [...page.querySelectorAll('.differences tbody tr')];
    expect(rows).toHaveLength(5);
    expect([...(rows[0]?.querySelectorAll('td') ?? [])].map((one) => one.textContent)).toEqual([
      '2',
      '3Bo says',
    ]);
    expect([...page.querySelectorAll('.differences thead th')].map((one) => one.textContent)).toEqual([
      'Piece',
      'You',
      'Bo',
    ]);
    expect(page.querySelector('.own-lean')?.textContent).toContain('0.08 points below');
  });

  it('takes several files at once, counts each rater once, and says what was refused', async () => {
    const { world, round, page } = await start(mine);
    await world.put('Bo', round, [...theirs], 8);
    await world.put(
      'Cy',
      round,
      mine.map((one, n) => (n === 4 ? null : one)),
      9,
    );
    await pick(page, 'Bo.throughline', 'changed.throughline', 'Cy.throughline', 'Bo.throughline');
    const said = alertOf(page);
    expect(said).toContain('changed.throughline: It was changed.');
    expect(said).toContain('Bo.throughline: twice');
    expect(page.textContent).toContain('Ratings of 2 other people are here.');
    expect(page.textContent).toContain('Krippendorff’s alpha');
    expect(page.textContent).toMatch(/relied on|with care|rework/);
  });

  it('shows the list alone under ten pieces', async () => {
    const { world, round, page } = await start([3, 4, 2]);
    await world.put('Bo', round, [3, 1, 2], 8);
    await pick(page, 'Bo.throughline');
    expect(coefficient(page)).toBeUndefined();
    expect(page.textContent).toContain('Under ten pieces');
    expect(page.textContent).toContain('66.7% rated alike');
    expect(page.querySelectorAll('.differences tbody tr')).toHaveLength(1);
  });

  it('says when nothing varies', async () => {
    const same = Array.from({ length: 10 }, () => 3);
    const { world, round, page } = await start(same);
    await world.put('Bo', round, same, 8);
    await pick(page, 'Bo.throughline');
    expect(page.textContent).toContain('a coefficient is not defined');
    expect(page.textContent).toContain('Nobody differs on any piece.');
  });

  it('says when nearly all ratings are the same one', async () => {
    const a = [3, 3, 3, 3, 3, 3, 3, 3, 3, 4];
    const { world, round, page } = await start(a);
    await world.put('Bo', round, a.toReversed(), 8);
    await pick(page, 'Bo.throughline');
    expect(page.textContent).toContain('Go by the list.');
  });

  it('tells nobody how they lean under works-council rules', async () => {
    const council = fakeCalibration({ plan: async () => ({ plan: plan({ worksCouncil: true }) }) });
    const { world, round, page } = await start(mine, council);
    await world.put('Bo', round, [...theirs], 8);
    await pick(page, 'Bo.throughline');
    expect(page.textContent).toContain('Weighted kappa 0.828');
    expect(page.querySelector('.own-lean')).toBeNull();
    const profile = await show(world, 'mine');
    expect(profile.textContent).toContain('works-council rules');
    expect(profile.textContent).not.toContain('points below');
  });

  it('is kept: found under its round, and as a result once the round is gone', async () => {
    const { world, round, page } = await start(mine);
    await world.put('Bo', round, [...theirs], 8);
    await pick(page, 'Bo.throughline');
    let list = await show(world, '');
    expect(list.querySelectorAll('.card')).toHaveLength(1);
    press(button('Remove'));
    await settle();
    list = await show(world, '');
    const link = list.querySelector<HTMLAnchorElement>('a[href^="#calibration/result/"]');
    expect(link?.textContent).toBe('Autumn');
    const kept = await show(world, link?.getAttribute('href')?.replace('#calibration/', ''));
    expect(kept.textContent).toContain('Weighted kappa 0.828');
    press(button('Print'));
    expect(world.door.print).toHaveBeenCalled();
  });
});

describe('one’s own profile', () => {
  it('goes over all rounds, and over reviews by period', async () => {
    const { world, round, page } = await start(mine);
    await world.put('Bo', round, [...theirs], 8);
    await pick(page, 'Bo.throughline');
    const profile = await show(world, 'mine');
    expect(profile.textContent).toContain('0.08 points below');
    expect(profile.textContent).toContain('12 ratings that others gave too');
  });

  it('teaches where there is nothing yet', async () => {
    const page = await show(fakeCalibration(), 'mine');
    expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('#calibration/practice');
  });
});
