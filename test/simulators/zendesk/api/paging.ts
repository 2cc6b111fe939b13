import type { Answer, Asked, Json } from '../../exchange';
import { pageTooDeep } from './error-answers';

interface Numbered {
  id: number;
  at: number;
}

type PageResult<T> = { items: T[]; keys: { [key: string]: Json } } | { refused: Answer };

/**
 * Cuts one page out of a list given oldest first: the cursor form when `page[size]` is asked for, else
 * the offset form. Next-page links are absolute, as the real ones are.
 */
export function cutPage<T extends Numbered>(asked: Asked, all: T[]): PageResult<T> {
  return asked.query.has('page[size]') ? cutCursorPage(asked, all) : cutOffsetPage(asked, all);
}

function cutCursorPage<T extends Numbered>(asked: Asked, all: T[]): PageResult<T> {
  const size = clampSize(asked.query.get('page[size]'));
  const ordered = newestFirst(asked) ? [...all].reverse() : all;
  const after = readCursor(asked.query.get('page[after]'));
  const before = readCursor(asked.query.get('page[before]'));
  const afterIndex = ordered.findIndex((item) => item.id === after);
  const beforeIndex = ordered.findIndex((item) => item.id === before);
  const start = before === null ? afterIndex + 1 : Math.max(0, beforeIndex - size);
  const end = before === null ? start + size : Math.max(0, beforeIndex);
  const items = ordered.slice(start, end);
  const afterCursor = writeCursor(items.at(-1));
  const beforeCursor = writeCursor(items[0]);
  const hasMore = before === null ? end < ordered.length : start > 0;
  const link = (name: string, cursor: string | null): string | null =>
    cursor === null ? null : linkTo(asked, { 'page[after]': null, 'page[before]': null, [name]: cursor });
  return {
    items,
    keys: {
      meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: beforeCursor },
      links: {
        prev: start > 0 ? link('page[before]', beforeCursor) : null,
        next: end < ordered.length ? link('page[after]', afterCursor) : null,
      },
    },
  };
}

function cutOffsetPage<T extends Numbered>(asked: Asked, all: T[]): PageResult<T> {
  const size = clampSize(asked.query.get('per_page'));
  const page = Math.max(1, Number(asked.query.get('page') ?? 1) || 1);
  if (page * size > 10_000) return { refused: pageTooDeep() };
  const ordered = newestFirst(asked) ? [...all].reverse() : all;
  const items = ordered.slice((page - 1) * size, page * size);
  return { items, keys: { count: all.length, ...offsetLinks(asked, page, page * size < all.length) } };
}

/** `next_page` and `previous_page` of an offset list, absolute or null. */
export function offsetLinks(asked: Asked, page: number, more: boolean): { [key: string]: Json } {
  return {
    next_page: more ? linkTo(asked, { page: String(page + 1) }) : null,
    previous_page: page > 1 ? linkTo(asked, { page: String(page - 1) }) : null,
  };
}

/** A page size as the API clamps it: 1 to 100, 100 when absent. */
export function clampSize(text: string | null): number {
  const wanted = Number(text ?? 100);
  return Number.isInteger(wanted) ? Math.min(100, Math.max(1, wanted)) : 100;
}

function newestFirst(asked: Asked): boolean {
  return asked.query.get('sort') === '-created_at' || asked.query.get('sort_order') === 'desc';
}

function linkTo(asked: Asked, changes: Record<string, string | null>): string {
  const query = new URLSearchParams(asked.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `https://${asked.host}${asked.path}?${query.toString()}`;
}

function writeCursor(item: Numbered | undefined): string | null {
  return item ? Buffer.from(JSON.stringify({ o: 'id', v: item.id })).toString('base64') : null;
}

function readCursor(text: string | null): number | null {
  if (text === null) return null;
  const match = /"v":(\d+)/.exec(Buffer.from(text, 'base64').toString('utf8'));
  return match?.[1] ? Number(match[1]) : null;
}
