import { describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/model/review';
import {
  behavioursOf,
  drawnEvidence,
  type EvidenceFilter,
  filterEvidence,
  groupEvidence,
  receiptState,
} from '@/lib/review/evidence-view';
import { row, uuid } from '../progress/make-given';
import { listed, piece, sampleMaterial } from './sample-review';

const [anna, bert] = ['c0'.repeat(32), 'c1'.repeat(32)];
const standing = (as: 'exact' | 'changed' | 'gone') => ({
  standing: as,
  promisedBy: null,
  promiseKept: null,
});
const one = piece(1, { capturedAt: '2026-10-02T08:00:00Z', customer: anna });
const two = piece(2, {
  capturedAt: '2026-10-03T08:00:00Z',
  customer: bert,
  metrics: ['M07', 'M02'],
  standing: standing('gone'),
});
const three = piece(3, {
  capturedAt: '2026-12-03T08:00:00Z',
  customer: bert,
  metrics: [],
  standing: standing('changed'),
});
const four = piece(4, {
  capturedAt: '2026-11-03T08:00:00Z',
  customer: null,
  metrics: ['M99'],
  interaction: null,
});

const draw = row<'draw'>({
  noun: 'draw',
  on: '2026-12-04',
  week: '2026-11-30',
  list: 'Solved this week',
  size: 40,
  seed: 7,
  drawn: [
    { ref: '1', evidence: uuid(3), skipped: '' },
    { ref: '2', evidence: null, skipped: 'No time' },
  ],
});
const material = { ...sampleMaterial(), evidence: [three, four, two, one], papers: listed(draw) };
const marks: Mark[] = [{ evidence: uuid(1), mark: 'endorsed', text: '', on: '2027-01-04' }];

const shown = (filter: EvidenceFilter) =>
  filterEvidence(material, marks, filter).map(({ id }) => Number(id.slice(-2)));
const groups = (by: Parameters<typeof groupEvidence>[1]) =>
  groupEvidence(material, by).map(({ key, evidence }) => [
    key,
    evidence.map(({ id }) => Number(id.slice(-2))),
  ]);

describe('receiptState', () => {
  it('says what the last reading found, and never guesses', () => {
    expect([one, two, three].map(receiptState)).toEqual(['exact', 'gone', 'changed']);
    expect(receiptState(four)).toBe('unchecked');
    expect(receiptState(piece(5, { standing: null }))).toBe('unchecked');
  });
});

describe('filterEvidence', () => {
  it.each<[string, EvidenceFilter, number[]]>([
    ['nothing', {}, [3, 4, 2, 1]],
    ['nulls', { metric: null, month: null, drawn: null, mark: null }, [3, 4, 2, 1]],
    ['a metric', { metric: 'M02' }, [2, 1]],
    ['a month', { month: '2026-10' }, [2, 1]],
    ['a customer', { customer: bert }, [3, 2]],
    ['a behaviour', { behaviour: 'n2' }, [2, 1]],
    ['a receipt', { receipt: 'gone' }, [2]],
    ['the draw', { drawn: true }, [3]],
    ['the choice', { drawn: false }, [4, 2, 1]],
    ['a mark', { mark: 'endorsed' }, [1]],
    ['no mark yet', { mark: 'none' }, [3, 4, 2]],
    ['two at once', { metric: 'M02', customer: anna }, [1]],
    ['what nothing fits', { metric: 'M50' }, []],
  ])('by %s', (_, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it('reads months in the plan’s time zone', () => {
    const plan = { ...material.plan, timeZone: 'Pacific/Auckland' };
    const late = piece(6, { capturedAt: '2026-10-31T20:00:00Z' });
    expect(filterEvidence({ ...material, plan, evidence: [late] }, [], { month: '2026-11' })).toHaveLength(1);
  });
});

describe('groupEvidence', () => {
  it('sorts by metric in plan order, a piece in each of its groups', () => {
    expect(groups('metric')).toEqual([
      ['M02', [2, 1]],
      ['M07', [2]],
      ['M99', [4]],
      ['', [3]],
    ]);
  });

  it('sorts by month from the oldest, by customer from the most, by behaviour, receipt and draw', () => {
    expect(groups('month')).toEqual([
      ['2026-10', [2, 1]],
      ['2026-11', [4]],
      ['2026-12', [3]],
    ]);
    expect(groups('customer')).toEqual([
      [bert, [3, 2]],
      [anna, [1]],
      ['', [4]],
    ]);
    expect(groups('behaviour')).toEqual([
      ['n2', [2, 1]],
      ['', [3, 4]],
    ]);
    expect(groups('receipt').map(([key]) => key)).toEqual(['exact', 'changed', 'gone', 'unchecked']);
    expect(groups('drawn')).toEqual([
      ['drawn', [3]],
      ['chosen', [4, 2, 1]],
    ]);
  });

  it('groups only what is shown', () => {
    expect(groupEvidence(material, 'metric', [one])).toEqual([{ key: 'M02', evidence: [one] }]);
  });
});

it('knows drawn pieces from papers that still stand', () => {
  expect([...drawnEvidence(material)]).toEqual([uuid(3)]);
  const removed = listed(draw).map((paper) => ({ ...paper, removed: true }));
  expect([...drawnEvidence({ papers: removed })]).toEqual([]);
});

it('finds the behaviours behind some metrics', () => {
  expect(behavioursOf(material, ['M02']).map(({ text }) => text)).toEqual(['Names the cause']);
  expect(behavioursOf(material, ['M07'])).toEqual([]);
});
