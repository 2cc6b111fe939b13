import { describe, expect, it } from 'vitest';
import type { SweepDoor } from '@/components/workspace/sweep/sweep-door';
import { button, hasButton, press, settle, type } from '../../shared/on-screen';
import { fakeSweep } from './fake-sweep';
import { bring, drawing, field, keep, news, rows, submit } from './sweep-stage';

describe('the draw', () => {
  async function drawn(change: Partial<SweepDoor> = {}) {
    const world = fakeSweep(change);
    const page = await bring(world);
    press(button('Draw two by chance'));
    await settle();
    await news(world, 1);
    return { world, page };
  }

  it('keeps day, name, length, seed and the two records, and not the list', async () => {
    const { world, page } = await drawn();
    const { drawn: two, ...rest } = drawing(world);
    expect(rest).toEqual({
      noun: 'draw',
      on: '2026-11-23',
      week: '2026-11-23',
      list: 'Solved this week',
      size: 4,
      seed: 1,
    });
    expect(two).toHaveLength(2);
    for (const one of two) expect(one).toMatchObject({ evidence: null, skipped: '' });
    expect(JSON.stringify(world.papers.rows)).not.toContain('invoice');
    expect(page.querySelectorAll('.chance')).toHaveLength(2);
  });

  it('is refused a second time in the week, also when the first was taken away', async () => {
    const { world, page } = await drawn();
    expect(hasButton('Draw two by chance')).toBe(false);
    expect(page.textContent).toContain('There is one draw a week');
    for (const row of world.papers.rows) row.removed = true;
    await news(world, 2);
    expect(hasButton('Draw two by chance')).toBe(false);
  });

  it('counts what was kept before', async () => {
    const world = fakeSweep();
    for (const ref of ['101', '102', '103', '104'])
      world.kept.set(`zendesk:acme.zendesk.com:ticket:${ref}`, [`old-${ref}`]);
    await bring(world);
    press(button('Draw two by chance'));
    await settle();
    for (const { ref, evidence } of drawing(world).drawn) expect(evidence).toBe(`old-${ref}`);
  });

  it('learns what is kept of its records, and that it was taken back', async () => {
    const later = await drawn();
    const byChance = rows(later.page).find((row) => row.querySelector('.chance'));
    press(byChance?.querySelector('.sweep-row') as HTMLElement);
    await settle();
    await keep(later.page, 'It took two tries.');
    const [{ id, record } = { id: '', record: '' }] = later.world.said;
    expect(drawing(later.world).drawn.find(({ ref }) => ref === record)?.evidence).toBe(id);
    await news(later.world, 2);
    press(button('Take back'));
    await settle();
    expect(drawing(later.world).drawn.find(({ ref }) => ref === record)?.evidence).toBeNull();
  });

  it('loses no fate when two are told before the page heard of the first', async () => {
    const { world, page } = await drawn();
    let letThrough = () => {};
    const gate = new Promise<void>((open) => {
      letThrough = open;
    });
    const write = world.papers.write.bind(world.papers);
    world.papers.write = (...given) => gate.then(() => write(...given));
    const drawnRows = () => rows(page).filter((row) => row.querySelector('.chance'));
    for (const place of [0, 1]) {
      press(button('Skip', drawnRows()[place] as HTMLElement));
      await settle();
      type(field('Why leave it out?'), `Reason ${place}`);
      await submit(page);
    }
    letThrough();
    await settle();
    const reasons = drawing(world).drawn.map(({ skipped }) => skipped);
    expect(reasons.sort()).toEqual(['Reason 0', 'Reason 1']);
  });

  it('wants a reason for a drawn record that is skipped, and keeps it', async () => {
    const { world, page } = await drawn();
    const byChance = rows(page).find((row) => row.querySelector('.chance')) as HTMLElement;
    press(button('Skip', byChance));
    await settle();
    expect(document.activeElement).toBe(field('Why leave it out?'));
    await submit(page);
    expect(drawing(world).drawn.every(({ skipped }) => skipped === '')).toBe(true);
    type(field('Why leave it out?'), 'Merged into another ticket');
    await submit(page);
    expect(
      drawing(world)
        .drawn.map(({ skipped }) => skipped)
        .sort(),
    ).toEqual(['', 'Merged into another ticket']);
  });

  it('can be followed up when the list is gone', async () => {
    const { world, page } = await drawn();
    press(button('Close the list'));
    await settle();
    press(button('Keep it, drawn record 1'));
    await settle();
    await keep(page, 'Explained the export.');
    await news(world, 2);
    expect(drawing(world).drawn[0]?.evidence).toBe(world.said[0]?.id);
    press(button('Leave it out, drawn record 2'));
    await settle();
    type(field('Why leave it out?'), 'Spam');
    await submit(page);
    await news(world, 3);
    expect(page.querySelector('.drawn')?.textContent).toContain('left out: Spam');
  });

  it('offers what was kept elsewhere since, and says when that is gone', async () => {
    const { world, page } = await drawn();
    const [one] = drawing(world).drawn;
    world.kept.set(`zendesk:acme.zendesk.com:ticket:${one?.ref}`, ['by-margin']);
    await news(world, 2);
    press(button('Count what you kept since'));
    await settle();
    expect(drawing(world).drawn[0]?.evidence).toBe('by-margin');
    world.kept.clear();
    await news(world, 3);
    expect(page.querySelector('.drawn')?.textContent).toContain('what was kept of it is gone');
  });

  it('needs more records than are drawn', async () => {
    await bring(fakeSweep(), '7\n8');
    expect(button('Draw two by chance').disabled).toBe(true);
  });
});
