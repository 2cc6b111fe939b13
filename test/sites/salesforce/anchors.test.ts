import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Interaction } from '@/lib/sites/contract';
import { site } from '@/lib/sites/salesforce';
import { layOut, type Mode, mount, newDocument } from './fixtures/lightning-page';

const record = {
  site: 'salesforce',
  host: 'acme.lightning.force.com',
  kind: 'case',
  id: '5003z00002XyZ12AAF',
};
const [ONE, TWO, THREE] = ['0D53z00002XyZ01CAF', '0D53z00002XyZ02CAF', '0D53z00002XyZ03CAF'];
const at = (key: string, alias: string | null = null): Interaction => ({
  key,
  alias,
  kind: 'reply',
  mine: true,
  author: 'Rosa Kaya',
  at: '2026-11-20T08:00:00.000Z',
});

let page: Document;
const anchors = (...interactions: Interaction[]) => {
  site.view(record, page);
  const found = site.anchors?.({ record, interactions }, page) ?? new Map<string, Element>();
  return [...found].map(([key, element]) => [key, element.getAttribute('data-id')]);
};

beforeEach(() => {
  layOut();
  page = newDocument();
});
afterEach(() => vi.restoreAllMocks());

describe.each<Mode>(['flat', 'native'])('where interactions stand (%s)', (mode) => {
  const show = (feed: string[], hidden = false) =>
    mount(page, mode, { heading: '00001026', fields: { 'Case.Status': 'New' }, feed, hidden });

  it('is found by the id of the feed item, of 15 or 18 characters', () => {
    show([ONE, TWO.slice(0, 15), THREE, 'x']);
    expect(anchors(at(`feed:${ONE}`), at(`feed:${TWO}`))).toEqual([
      [`feed:${ONE}`, ONE],
      [`feed:${TWO}`, TWO.slice(0, 15)],
    ]);
  });

  it('is found by the other name of a comment or an e-mail', () => {
    show([ONE]);
    expect(anchors(at('email:02s3z00002XyZ01AAF', `feed:${ONE}`))).toEqual([
      ['email:02s3z00002XyZ01AAF', ONE],
    ]);
  });

  it('is nowhere when nothing names it, or two items or two interactions have the name', () => {
    show([ONE, ONE, TWO]);
    expect(anchors(at(`feed:${ONE}`))).toEqual([]);
    expect(anchors(at(`feed:${TWO}`), at('comment:00a3z00002XyZ01AAF', `feed:${TWO}`))).toEqual([]);
    expect(anchors(at('comment:00a3z00002XyZ01AAF'))).toEqual([]);
  });

  it('is only looked for on the page in view', () => {
    show([ONE], true);
    show([TWO]);
    expect(anchors(at(`feed:${ONE}`), at(`feed:${TWO}`))).toEqual([[`feed:${TWO}`, TWO]]);
    const other = { ...record, id: '5003z00002XyZ13AAF' };
    expect(site.anchors?.({ record: other, interactions: [at(`feed:${TWO}`)] }, page).size).toBe(0);
  });
});
