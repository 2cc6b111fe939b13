import { describe, expect, it } from 'vitest';
import { Menu } from '@/components/shared/Menu';
import { button, draw, key, press } from './on-screen';

function open() {
  const chosen: string[] = [];
  const items = ['One', 'Two', 'Three'].map((label) => ({ label, onChoose: () => chosen.push(label) }));
  draw(<Menu label="More" items={items} />);
  press(button('More'));
  return chosen;
}
const focused = () => document.activeElement?.textContent;

describe('Menu', () => {
  it('opens on its first item and moves round with the arrows', () => {
    open();
    expect(focused()).toBe('One');
    key('ArrowDown');
    expect(focused()).toBe('Two');
    key('ArrowUp');
    key('ArrowUp');
    expect(focused()).toBe('Three');
    key('ArrowDown');
    expect(focused()).toBe('One');
  });

  it('closes with Escape and gives the focus back', () => {
    open();
    key('Escape');
    expect(document.querySelector('[role="menu"]')).toBeNull();
    expect(document.activeElement).toBe(button('More'));
  });

  it('does what was chosen, once, and closes', () => {
    const chosen = open();
    press(button('Two'));
    expect(chosen).toEqual(['Two']);
    expect(document.querySelector('[role="menu"]')).toBeNull();
  });
});
