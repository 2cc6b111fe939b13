import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { site } from '@/lib/sites/zendesk';
import { comment, drawCurrent, drawOlder, layOut } from './fixtures/agent-page';

const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '5' };
const view = () => site.view(record, document);
const health = () =>
  Object.fromEntries(site.health(record, document).parts.map(({ part, state }) => [part, state]));

beforeEach(layOut);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('data-theme');
});

describe('current pages', () => {
  it('agree when the active, visible pane names the ticket', () => {
    drawCurrent([{ id: 4 }, { id: 5, active: true }], 5);
    expect(view()).toBe('agrees');
  });

  it.each([
    ['another pane is active', [{ id: 4, active: true }, { id: 5 }], 4],
    ['the pane is not mounted yet', [{ id: 4, active: true }], 5],
    ['it is hidden', [{ id: 5, active: true, hidden: true }], 5],
    ['the selected tab says otherwise', [{ id: 4 }, { id: 5, active: true }], 4],
  ])('are switching when %s', (_, panes, selected) => {
    drawCurrent(panes, selected);
    expect(view()).toBe('switching');
  });

  it('do without a tab strip', () => {
    drawCurrent([{ id: 5, active: true }]);
    document.querySelector('header')?.remove();
    expect(view()).toBe('agrees');
  });

  it('do not take a longer id for this one', () => {
    drawCurrent([{ id: 55, active: true }], 55);
    expect(view()).toBe('switching');
  });
});

describe('older pages', () => {
  it('agree by the anchor inside the active pane', () => {
    drawOlder([{ id: 4 }, { id: 5, active: true }]);
    expect(view()).toBe('agrees');
  });

  it('agree by the selected tab and the one active pane', () => {
    drawOlder([{ id: 5, active: true }], 5, false);
    expect(view()).toBe('agrees');
  });

  it.each([
    ['the tab names another ticket', [{ id: 4, active: true }, { id: 5 }], 4],
    [
      'two panes are active',
      [
        { id: 4, active: true },
        { id: 6, active: true },
      ],
      5,
    ],
  ])('are switching when %s', (_, panes, selected) => {
    drawOlder(panes, selected, false);
    expect(view()).toBe('switching');
  });
});

describe('pages without any known hook', () => {
  it('are unanchored', () => {
    document.body.innerHTML = '<main><article>A comment</article></main>';
    expect(view()).toBe('unanchored');
    expect(health()).toEqual({ pane: 'missing', replies: 'missing', theme: 'missing' });
    expect(site.watched?.(record, document)).toBeNull();
  });

  it('are unanchored when an active pane names no ticket', () => {
    document.body.innerHTML = '<div class="ticket-panes-grid-layout" data-is-active="true"></div>';
    expect(view()).toBe('unanchored');
  });
});

describe('health and watching', () => {
  it('names the generation of each hook', () => {
    document.documentElement.setAttribute('data-theme', 'dark');
    drawCurrent([{ id: 5, active: true, inside: comment(1) }], 5);
    expect(health()).toEqual({ pane: 'works', replies: 'works', theme: 'works' });
    drawOlder([{ id: 5, active: true, inside: '<div data-comment-id="9"></div>' }]);
    expect(health()).toEqual({ pane: 'older', replies: 'older', theme: 'works' });
    expect(site.health(record, document).adapter).toMatch(/^zendesk \d{4}-\d\d$/);
  });

  it('watches the conversation of the pane in view only', () => {
    drawCurrent(
      [
        { id: 4, inside: comment(2) },
        { id: 5, active: true, inside: comment(1) },
      ],
      5,
    );
    const log = document.querySelectorAll('[data-test-id="omni-log-container"]')[1];
    expect(site.watched?.(record, document)).toBe(log);
    drawOlder([{ id: 5, active: true, inside: '<div data-comment-id="9"></div>' }]);
    expect(site.watched?.(record, document)).toBe(document.querySelector('.log'));
  });
});

describe('theme and dialogs', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['sepia', null],
  ])('%s', (value, theme) => {
    document.documentElement.setAttribute('data-theme', value);
    expect(site.theme?.(document)).toBe(theme);
  });

  it('follows the system when the host does', () => {
    document.documentElement.setAttribute('data-theme', 'system');
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    expect(site.theme?.(document)).toBe('dark');
  });

  it('is busy under a visible modal', () => {
    expect(site.busy?.(document)).toBe(false);
    document.body.innerHTML = '<div aria-modal="true" hidden></div>';
    expect(site.busy?.(document)).toBe(false);
    document.body.innerHTML = '<div role="dialog" aria-modal="true"></div>';
    expect(site.busy?.(document)).toBe(true);
    document.body.innerHTML = '<dialog></dialog>';
    expect(site.busy?.(document)).toBe(false);
  });
});
