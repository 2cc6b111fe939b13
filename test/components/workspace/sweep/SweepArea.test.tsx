import { describe, expect, it } from 'vitest';
import { button, draw, hasButton, key, press, settle, type } from '../../shared/on-screen';
import { fakeSweep } from './fake-sweep';
import { bring, field, focused, found, keep, LIST, news, progress, rows, show, submit } from './sweep-stage';

describe('the list', () => {
  it('shows each record, what is kept on it already, and how far one is', async () => {
    const world = fakeSweep();
    world.kept.set('zendesk:acme.zendesk.com:ticket:102', ['old']);
    const page = await bring(world, `${LIST}\nLunch`);
    expect(rows(page).map((row) => row.dataset.state)).toEqual(['open', 'before', 'open', 'open']);
    expect(rows(page)[1]?.textContent).toContain('1 piece kept');
    expect(progress(page)).toBe('1 of 4 looked at');
    expect(page.textContent).toContain('1 line names no record we know');
  });

  it('is walked, skipped, opened and left by keys', async () => {
    const world = fakeSweep();
    const page = await bring(world);
    rows(page)[0]?.querySelector<HTMLElement>('.sweep-row')?.focus();
    key('j');
    expect(focused()).toBe('#102');
    key('k');
    expect(focused()).toBe('#101');
    key('s');
    await settle();
    expect(rows(page)[0]?.dataset.state).toBe('skipped');
    expect(focused()).toBe('#102');
    press(document.activeElement as HTMLElement);
    await settle();
    expect(document.activeElement).toBe(field('Who did this help, and how?'));
    // in a field, keys are letters
    key('s');
    expect(progress(page)).toBe('1 of 4 looked at');
    key('Escape');
    await settle();
    expect(page.querySelector('form')).toBeNull();
    expect(focused()).toBe('#102');
    key('End');
    expect(focused()).toBe('#104');
  });

  it('keeps evidence as the side panel does, goes on to the next, and can take it back', async () => {
    const world = fakeSweep();
    const page = await bring(world);
    press(rows(page)[0]?.querySelector('.sweep-row') as HTMLElement);
    await settle();
    press(button('Satisfied resolution'));
    press(button('A lesson'));
    await keep(page, 'Found the limit of the export.');
    await news(world, 1);
    expect(world.said).toEqual([
      {
        id: expect.any(String),
        record: '101',
        said: {
          words: 'Found the limit of the export.',
          metrics: ['M01'],
          outcome: 'lesson',
          colleague: false,
          story: false,
        },
      },
    ]);
    expect(rows(page)[0]?.dataset.state).toBe('now');
    expect(focused()).toBe('#102');
    press(button('Take back'));
    await settle();
    await news(world, 2);
    expect(rows(page)[0]?.dataset.state).toBe('open');
  });

  it('shows the words as they will be kept, and keeps nothing without any', async () => {
    const world = fakeSweep();
    const page = await bring(world);
    press(rows(page)[0]?.querySelector('.sweep-row') as HTMLElement);
    await settle();
    await submit(page);
    expect(world.said).toEqual([]);
    type(field('Who did this help, and how?'), 'Wrote to mara@northwind.example');
    expect(page.querySelector('.as-kept')?.textContent).not.toContain('mara@');
  });

  it('says so at the end and lets go of the list', async () => {
    const world = fakeSweep();
    const page = await bring(world, '7\n8');
    for (const row of rows(page)) press(button('Skip', row));
    await settle();
    expect(progress(page)).toBe('All 2 looked at. That was it.');
    press(button('Close the list'));
    await settle();
    expect(world.door.held()).toBeNull();
    expect(hasButton('Look through it')).toBe(true);
  });

  it('is still there after another place was visited, and the browser asks before it goes', async () => {
    const world = fakeSweep();
    await bring(world);
    draw(<p>elsewhere</p>);
    const leaving = new Event('beforeunload', { cancelable: true });
    world.page.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    const page = show(world);
    await settle();
    expect(rows(page)).toHaveLength(4);
    press(button('Close the list'));
    const free = new Event('beforeunload', { cancelable: true });
    world.page.dispatchEvent(free);
    expect(free.defaultPrevented).toBe(false);
  });

  it('says why a list cannot be swept', async () => {
    await bring(fakeSweep(), 'nothing here');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('No line names a record we know');
  });

  it('takes the records of the last ratings', async () => {
    const ratings = async () => ({
      name: 'r.csv',
      from: '2026-11-16',
      to: '2026-11-22',
      refs: ['5', '6', '7'],
    });
    const world = fakeSweep({ ratings });
    const page = show(world);
    await settle();
    press(found(/^Take the 3 records rated .*16/));
    await settle();
    expect(rows(page)).toHaveLength(3);
  });
});
