import { describe, expect, it } from 'vitest';
import type { EvidenceRow } from '@/lib/model/rollup';
import { digestOf } from '@/lib/progress/digest';
import { uuid } from './make-given';

const facts = {
  readAt: '2026-11-23T10:31:00Z',
  updatedAt: null,
  status: null,
  solvedAt: null,
  rating: null,
  reopens: null,
  replies: null,
  assignees: null,
  firstReply: null,
  customerWait: null,
  fullResolution: null,
  openTickets: null,
  allTickets: null,
};

function piece(n: number, over: Partial<EvidenceRow> = {}): EvidenceRow {
  const record = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: String(n) };
  return {
    id: uuid(n),
    record,
    recordKey: `zendesk acme ${n}`,
    customer: String(n % 10).repeat(64),
    interaction: null,
    quote: null,
    words: '',
    metrics: [],
    outcome: 'helped',
    colleague: false,
    story: false,
    facts,
    interactionFacts: null,
    capturedAt: '2026-11-25T10:00:00Z',
    adapter: 'zendesk 2026-11',
    seq: n,
    retracted: false,
    editedAt: null,
    ...over,
  };
}

const today = new Date('2026-11-26T12:00:00Z');
const digest = (rows: EvidenceRow[], over = {}) => digestOf(rows, { today, timeZone: 'UTC', ...over });
const ids = (rows: EvidenceRow[]) => rows.map(({ id }) => Number(id.slice(-3)));

describe('digestOf', () => {
  it('counts customers once and pieces each', () => {
    const rows = [
      piece(1),
      piece(11),
      piece(2),
      piece(3, { customer: null }),
      piece(4, { customer: null, recordKey: 'zendesk acme 3' }),
    ];
    expect(digest(rows)).toMatchObject({
      week: { from: '2026-11-23', to: '2026-11-29' },
      customers: 3,
      pieces: 5,
    });
  });

  it('leaves out what was taken back, and takes a lesson for a piece but not for help', () => {
    const rows = [
      piece(1, { retracted: true }),
      piece(2, { outcome: 'lesson' }),
      piece(3, { outcome: null }),
    ];
    const found = digest(rows);
    expect(found).toMatchObject({ customers: 1, pieces: 2 });
    expect(ids(found.examples)).toEqual([3]);
  });

  it('is a week from Monday in the person’s own zone', () => {
    const rows = [
      piece(1, { capturedAt: '2026-11-22T23:30:00Z' }),
      piece(2, { capturedAt: '2026-11-23T00:30:00Z' }),
      piece(3, { capturedAt: '2026-11-29T23:30:00Z' }),
    ];
    expect(digest(rows).pieces).toBe(2);
    expect(ids(digest(rows, { timeZone: 'Europe/Berlin' }).examples)).toEqual([2, 1]);
    expect(ids(digest(rows, { weeksBack: 1 }).examples)).toEqual([1]);
  });

  it('shows three of different customers, the most telling first, however they are handed in', () => {
    const rows = [
      piece(1, { capturedAt: '2026-11-24T10:00:00Z' }),
      piece(2, { words: 'Found it in the log.' }),
      piece(12, { story: true }),
      piece(3, { outcome: 'beyond' }),
      piece(4, { quote: { text: 'Thank you', masks: [] } }),
      piece(5),
    ];
    expect(ids(digest(rows).examples)).toEqual([12, 3, 4]);
    expect(digest([...rows].reverse())).toEqual(digest(rows));
  });

  it('fills up with second pieces of the same customer', () => {
    const rows = [piece(1, { story: true }), piece(11), piece(21, { words: 'More' })];
    expect(ids(digest(rows).examples)).toEqual([1, 21, 11]);
  });

  it('of a quiet week is empty, not missing', () => {
    expect(digest([])).toMatchObject({ customers: 0, pieces: 0, examples: [] });
  });
});
