import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Interaction, Reading } from '@/lib/sites/contract';
import { findAnchors } from '@/lib/sites/zendesk/anchors';
import { comment, drawCurrent, drawOlder, layOut } from './fixtures/agent-page';

const one = (over: Partial<Interaction>): Interaction => ({
  key: 'audit:91',
  alias: 'comment:71',
  kind: 'reply',
  mine: true,
  author: 'Ana Ferrer',
  at: '2026-10-21T08:31:00.000Z',
  ...over,
});
const reading = (...interactions: Interaction[]) =>
  ({
    record: { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '5' },
    interactions,
  }) as unknown as Reading;
const anchors = (...interactions: Interaction[]) => findAnchors(reading(...interactions), document);
const other = one({ key: 'audit:92', alias: 'comment:72', author: 'Mara', at: '2026-10-21T09:00:00.000Z' });

beforeEach(layOut);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('where interactions stand', () => {
  it('is found by audit id', () => {
    drawCurrent([{ id: 5, active: true, inside: comment(91) + comment(92) + comment(93) }], 5);
    const found = anchors(one({}), other);
    expect([...found].map(([key, element]) => [key, element.id])).toEqual([
      ['audit:91', 'comment-91'],
      ['audit:92', 'comment-92'],
    ]);
  });

  it('is found by comment id on older pages', () => {
    drawOlder([{ id: 5, active: true, inside: '<div data-comment-id="71"><p>x</p></div>' }]);
    expect(anchors(one({}), other).get('audit:91')?.getAttribute('data-comment-id')).toBe('71');
    expect(anchors(one({ key: 'comment:71', alias: null })).size).toBe(1);
  });

  it('is found by second and author when nothing names it', () => {
    drawCurrent([{ id: 5, active: true, inside: comment(0, '2026-10-21T08:31:00.412Z', 'Ana Ferrer') }], 5);
    expect(anchors(one({}), other).size).toBe(1);
    expect(anchors(one({ author: 'Tom' }), other).size).toBe(0);
    expect(anchors(one({}), one({ key: 'audit:94', alias: null })).size).toBe(0);
  });

  it('is nowhere when two elements fit', () => {
    drawCurrent([{ id: 5, active: true, inside: comment(91) + comment(91) + comment(92) }], 5);
    expect([...anchors(one({}), other).keys()]).toEqual(['audit:92']);
  });

  it('is nowhere when the named audit is unknown, whatever the time says', () => {
    drawCurrent([{ id: 5, active: true, inside: comment(99, '2026-10-21T08:31:00Z', 'Ana Ferrer') }], 5);
    expect(anchors(one({})).size).toBe(0);
  });

  it('is only looked for in the active pane of this ticket', () => {
    drawCurrent(
      [
        { id: 4, active: true, inside: comment(91) },
        { id: 5, inside: comment(91) },
      ],
      4,
    );
    expect(anchors(one({})).size).toBe(0);
    drawCurrent(
      [
        { id: 4, inside: comment(91) },
        { id: 5, active: true, inside: comment(92) },
      ],
      5,
    );
    expect([...anchors(one({}), other).keys()]).toEqual(['audit:92']);
  });
});
