import { describe, expect, it, vi } from 'vitest';
import { button, hasButton, press, settle, settleUntil, type } from '../../shared/on-screen';
import { evidence } from '../../shared/samples';
import { alertOf, show } from './calibration-stage';
import { fakeCalibration } from './fake-calibration';

const title = (page: HTMLElement) => page.querySelector('.make-pack .field input') as HTMLInputElement;
const hide = (page: HTMLElement) => page.querySelector('.make-pack textarea') as HTMLTextAreaElement;

describe('making a pack', () => {
  it('wants a name, rows and pieces, is looked at, and only then saved', async () => {
    const world = fakeCalibration();
    const page = await show(world, 'make');
    expect(button('Look at the pack').disabled).toBe(true);
    type(title(page), 'Autumn');
    press(button('Clarity'));
    expect(button('Look at the pack').disabled).toBe(true);
    press(button('Choose all'));
    expect(hasButton('Save the pack')).toBe(false);
    press(button('Look at the pack'));
    await settleUntil(() => hasButton('Save the pack'));
    expect(page.querySelectorAll('.pack-preview .pack-piece')).toHaveLength(3);
    expect(world.door.savePack).not.toHaveBeenCalled();
    press(button('Save the pack'));
    await settle();
    expect(world.door.savePack).toHaveBeenCalledTimes(1);
    expect(world.wishes).toEqual([
      {
        title: 'Autumn',
        source: 'own',
        rows: ['clarity'],
        hide: '',
        pieces: [evidence(1).id, evidence(2).id, evidence(3).id],
      },
    ]);
    expect(location.hash).toMatch(/^#calibration\/round\//);
  });

  it('is looked at anew after any change, and says when something still tells', async () => {
    const world = fakeCalibration({
      savePack: vi.fn(async () => ({ ok: false as const, why: 'It tells.' })),
    });
    const page = await show(world, 'make');
    type(title(page), 'Autumn');
    press(button('Clarity'));
    press(button('Choose all'));
    press(button('Look at the pack'));
    await settleUntil(() => hasButton('Save the pack'));
    press(button('Save the pack'));
    await settle();
    expect(alertOf(page)).toBe('It tells.');
    type(hide(page), 'Mara');
    expect(hasButton('Save the pack')).toBe(false);
    press(button('Look at the pack'));
    await settleUntil(() => hasButton('Save the pack'));
    expect(world.wishes.at(-1)?.hide).toBe('Mara');
  });

  it('holds no more than one person can rate', async () => {
    const many = Array.from({ length: 101 }, (_, n) => evidence(n + 1));
    const page = await show(fakeCalibration({ pieces: async () => many }), 'make');
    type(title(page), 'Autumn');
    press(button('Choose all'));
    press(button('Clarity'));
    expect(button('Look at the pack').disabled).toBe(false);
    press(button('Empathy'));
    expect(button('Look at the pack').disabled).toBe(true);
    expect(page.textContent).toContain('That makes 202 ratings. One round holds 200');
  });

  it('teaches where there is nothing to make one of', async () => {
    const page = await show(fakeCalibration({ pieces: async () => [] }), 'make');
    expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('#calibration/practice');
  });
});
