import { afterEach, describe, expect, it } from 'vitest';
import { deepQuery, deepQueryAll } from '@/lib/page/deep-query';

/** Draws markup in which `<template shadow>` becomes an open root of its parent, and `<template closed>` a closed one. */
function draw(html: string): HTMLElement {
  document.body.innerHTML = html;
  open(document.body);
  return document.body;
}

function open(tree: ParentNode): void {
  for (const template of tree.querySelectorAll('template')) {
    const mode = template.hasAttribute('closed') ? 'closed' : 'open';
    const root = template.parentElement?.attachShadow({ mode });
    root?.append(template.content);
    template.remove();
    if (root) open(root);
  }
}

const ids = (found: readonly Element[]) => found.map((one) => one.id);

afterEach(() => document.body.replaceChildren());

describe('a search through shadow trees', () => {
  it('finds all in a flat tree', () => {
    const root = draw('<a-page><a-head><i id="1"></i></a-head><i id="2"></i></a-page>');
    expect(deepQuery(root, 'i')?.id).toBe('1');
    expect(ids(deepQueryAll(root, 'i'))).toEqual(['1', '2']);
    expect(deepQuery(root, 'b')).toBeNull();
    expect(deepQueryAll(root, 'b')).toEqual([]);
  });

  it('finds what is in open roots, and in roots inside them', () => {
    const root = draw(
      '<a-page><template shadow><a-head><template shadow><i id="1"></i></template></a-head></template></a-page>',
    );
    expect(root.querySelector('i')).toBeNull();
    expect(deepQuery(root, 'i')?.id).toBe('1');
    expect(deepQuery(document, 'a-page i')).toBeNull();
  });

  it('finds both what is flat and what is not, the flat first', () => {
    const root = draw(
      '<a-head><template shadow><i id="2"></i><a-b><template shadow><i id="3"></i></template></a-b></template></a-head><i id="1"></i>',
    );
    expect(deepQuery(root, 'i')?.id).toBe('1');
    expect(ids(deepQueryAll(root, 'i'))).toEqual(['1', '2', '3']);
  });

  it('begins with the root of the element itself, and sees what is handed into it', () => {
    draw('<a-page><template shadow><i id="2"></i><slot></slot></template><i id="1"></i></a-page>');
    const page = document.querySelector('a-page') as Element;
    expect(ids(deepQueryAll(page, 'i'))).toEqual(['1', '2']);
  });

  it('leaves closed roots closed', () => {
    const root = draw('<a-page><template closed><i></i></template></a-page>');
    expect(deepQuery(root, 'i')).toBeNull();
  });

  it('visits no more elements than it may', () => {
    const filler = '<p></p>'.repeat(50);
    const root = draw(`${filler}<a-page><template shadow><i></i></template></a-page>`);
    expect(deepQuery(root, 'i', 51)).toBeNull();
    expect(deepQuery(root, 'i', 52)).not.toBeNull();
    expect(deepQueryAll(root, 'i', 51)).toEqual([]);
    // what a plain search finds costs no visit
    expect(deepQuery(root, 'p', 0)).not.toBeNull();
    expect(deepQueryAll(root, 'p', 0)).toHaveLength(50);
  });

  it('counts over all roots together', () => {
    const nested = (depth: number): string =>
      depth === 0 ? '<i></i>' : `<a-b><template shadow>${nested(depth - 1)}</template></a-b>`;
    const root = draw(nested(30));
    expect(deepQuery(root, 'i', 59)).toBeNull();
    expect(deepQuery(root, 'i', 60)).not.toBeNull();
  });

  it('stops early where what is sought stands flat', () => {
    const root = draw(`<i></i>${'<p></p>'.repeat(5000)}`);
    const asked: string[] = [];
    const spied = new Proxy(root, {
      get(target, name) {
        const value = Reflect.get(target, name, target);
        if (name !== 'querySelectorAll' && name !== 'querySelector') return value;
        return (selector: string) => {
          asked.push(`${name} ${selector}`);
          return value.call(target, selector);
        };
      },
    });
    deepQuery(spied, 'i');
    expect(asked).toEqual(['querySelector i']);
  });
});
