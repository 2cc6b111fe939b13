// @vitest-environment node
import { expect, test } from 'vitest';
import { askZendesk, createTestZendesk, type Loose } from '../ask-zendesk';
import { LONG_COUNT, LONG_TICKET } from '../seed/long-ticket';

const zendesk = createTestZendesk();
const thread = `/api/v2/tickets/${LONG_TICKET}/comments`;
const idsOf = (json: Loose): unknown[] => json.list('comments').map((comment) => comment.at('id'));

/** Follows `links.next` to the end, as a reader would, and gives one list of ids per page. */
function walk(first: string): unknown[][] {
  const pages: unknown[][] = [];
  let path: string | null = first;
  while (path !== null && pages.length < 20) {
    const { json } = askZendesk(zendesk, path);
    pages.push(idsOf(json));
    const next: unknown = json.at('links', 'next');
    expect(json.at('meta', 'has_more')).toBe(next !== null);
    if (typeof next === 'string') expect(next).toMatch(/^https:\/\/acme\.zendesk\.com\//);
    path = typeof next === 'string' ? next : null;
  }
  return pages;
}

const truth = zendesk.control.comments(LONG_TICKET).map((comment) => comment.id);

test('six cursor pages hold all 600 comments once, oldest first', () => {
  const pages = walk(`${thread}?page[size]=100`);
  expect(pages.map((page) => page.length)).toEqual([100, 100, 100, 100, 100, 100]);
  expect(pages.flat()).toEqual(truth);
  expect(truth).toHaveLength(LONG_COUNT);
});

test('newest first turns the order round', () => {
  expect(walk(`${thread}?page[size]=100&sort=-created_at`).flat()).toEqual([...truth].reverse());
});

test('a cursor also leads back', () => {
  const second = walk(`${thread}?page[size]=50`)[1] ?? [];
  const third = askZendesk(zendesk, `${thread}?page[size]=50`).json;
  const after = String(third.at('meta', 'after_cursor'));
  const here = askZendesk(zendesk, `${thread}?page[size]=50&page[after]=${encodeURIComponent(after)}`).json;
  expect(idsOf(here)).toEqual(second);
  const before = String(here.at('meta', 'before_cursor'));
  const back = askZendesk(zendesk, `${thread}?page[size]=50&page[before]=${encodeURIComponent(before)}`).json;
  expect(idsOf(back)).toEqual(truth.slice(0, 50));
});

test('a page is never larger than 100', () => {
  expect(idsOf(askZendesk(zendesk, `${thread}?page[size]=500`).json)).toHaveLength(100);
  expect(idsOf(askZendesk(zendesk, `${thread}?per_page=500`).json)).toHaveLength(100);
});

test('without a cursor it pages by offset, with a count and absolute links', () => {
  const { json } = askZendesk(zendesk, `${thread}?page=2&sort_order=desc`);
  expect(json.at('count')).toBe(LONG_COUNT);
  expect(json.at('meta')).toBeUndefined();
  expect(String(json.at('next_page'))).toMatch(/^https:\/\/acme\.zendesk\.com\/.*page=3/);
  expect(String(json.at('previous_page'))).toContain('page=1');
  expect(idsOf(json)).toEqual([...truth].reverse().slice(100, 200));
  expect(askZendesk(zendesk, `${thread}?page=6`).json.at('next_page')).toBeNull();
});

test('offset paging ends at 10,000', () => {
  const { status, json } = askZendesk(zendesk, `${thread}?page=101`);
  expect(status).toBe(400);
  expect(json.at('errors', 0, 'code')).toBe('InvalidPaginationDepth');
});

test('authors come along when asked', () => {
  const { json } = askZendesk(zendesk, `${thread}?page[size]=10&include=users`);
  const authors = new Set(json.list('comments').map((comment) => comment.at('author_id')));
  expect(new Set(json.list('users').map((user) => user.at('id')))).toEqual(authors);
});
