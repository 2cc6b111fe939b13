import { afterEach, describe, expect, it } from 'vitest';
import { readSelection } from '@/lib/page/read-selection';

/** Selects from the start of one element to the end of another. */
function select(from: string, to = from): Selection | null {
  const range = document.createRange();
  range.setStart(document.querySelector(from) as Element, 0);
  range.setEnd(document.querySelector(to) as Element, 1);
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selection;
}

const draw = () => {
  document.body.innerHTML =
    '<article id="a"><p id="p">It ran.</p><p id="q">Thank you.</p></article><article id="b"><p id="r">No.</p></article>';
  return document.querySelector('#a');
};

afterEach(() => {
  window.getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

describe('a selection', () => {
  it('is read when all of it lies in the interaction', () => {
    const anchor = draw();
    expect(readSelection(select('#p'), anchor)).toBe('It ran.');
    expect(readSelection(select('#p', '#q'), anchor)).toContain('Thank you.');
    expect(readSelection(select('#p', '#r'), anchor)).toBeNull();
    expect(readSelection(select('#r'), anchor)).toBeNull();
    expect(readSelection(select('#p'), null)).toBeNull();
    window.getSelection()?.removeAllRanges();
    expect(readSelection(window.getSelection(), anchor)).toBeNull();
  });
});
