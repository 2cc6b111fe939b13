import { afterEach, describe, expect, it, vi } from 'vitest';
import { findScrollport, isCovered, isRendered, isShown } from '@/lib/page/find-visible';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const draw = (html: string) => {
  document.body.innerHTML = html;
  return (selector: string) => document.querySelector(selector) as Element;
};

describe('what can be seen', () => {
  it('takes up room and is in the page', () => {
    const find = draw('<p></p>');
    const rects = vi.spyOn(Element.prototype, 'getClientRects');
    rects.mockReturnValue([{}] as unknown as DOMRectList);
    expect(isRendered(find('p'))).toBe(true);
    expect(isRendered(document.createElement('p'))).toBe(false);
    rects.mockReturnValue([] as unknown as DOMRectList);
    expect(isRendered(find('p'))).toBe(false);
  });

  it('covers an area, itself or by one of its children', () => {
    const find = draw('<p><b></b></p><i></i>');
    const rect = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    rect.mockImplementation(function (this: Element) {
      return this.localName === 'b' ? new DOMRect(0, 0, 5, 5) : new DOMRect(0, 0, 5, 0);
    });
    expect(isShown(find('b'))).toBe(true);
    expect(isShown(find('p'))).toBe(true);
    expect(isShown(find('i'))).toBe(false);
    find('i').attachShadow({ mode: 'open' }).innerHTML = '<b></b>';
    expect(isShown(find('i'))).toBe(true);
  });

  it('scrolls with its nearest scrolling ancestor, else with the page', () => {
    const find = draw('<div id="log" style="overflow-y: auto"><section><p></p></section></div><i></i>');
    expect(findScrollport(find('p'))).toBe(find('#log'));
    expect(findScrollport(find('i'))).toBe(document.documentElement);
  });

  it('is covered by a stranger on top, not by itself, its inside, its outside or our own layer', () => {
    const find = draw(
      '<main><article><p></p></article></main><div id="menu"></div><div id="ours"><b></b></div>',
    );
    const top = (...stack: string[]) => {
      document.elementsFromPoint = () => stack.map(find);
      return isCovered(find('article'), 1, 1, find('#ours'));
    };
    expect(top('article', 'main')).toBe(false);
    expect(top('p', 'article')).toBe(false);
    expect(top('main')).toBe(false);
    expect(top('#ours', 'article')).toBe(false);
    expect(top('#menu', 'article')).toBe(true);
    expect(top('#ours', '#menu', 'article')).toBe(true);
    expect(top()).toBe(false);
  });
});
