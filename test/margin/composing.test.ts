import { describe, expect, it } from 'vitest';
import {
  flipMetric,
  flipOutcome,
  isWorthKeeping,
  metricsOf,
  startComposing,
  toDraft,
  toKeeping,
} from '@/lib/margin/composing';
import type { Composing } from '@/lib/margin/state';
import type { Draft } from '@/lib/model/working';
import { offer } from '@/lib/reading/offer';
import { anInteraction, aReading } from '../reading/a-reading';

const REPLY = 'Hi Mara, I moved the job and will check tomorrow at 07:00. Call +46 31 390 06 14.';
const reading = aReading({ 'audit:1': REPLY });
const chips = [
  { metric: 'M12', name: 'Promises kept', reason: 'You named a time.' },
  { metric: 'M21', name: 'Problem anticipation', reason: 'You wrote first.' },
  { metric: 'M01', name: 'Satisfied resolution', reason: null },
];

const none = { metrics: [], nameOf: String };

function start(change: Partial<Parameters<typeof startComposing>[1]> = {}): Composing {
  const quotation = offer(reading, { key: 'audit:1', selected: null }, none, new Date(0))?.quotation ?? null;
  return startComposing({ quotation, chips }, { id: 'e1', about: anInteraction(), draft: null, ...change });
}

const draft: Draft = {
  id: 'd1',
  interactionKey: 'audit:1',
  words: 'Half a sentence',
  metrics: [],
  outcome: 'partly',
  colleague: true,
  story: false,
  pending: null,
  savedAt: '2026-11-23T10:00:00Z',
};

describe('a suggestion', () => {
  it('is only pencilled in, and only the best of them', () => {
    const composing = start();
    expect(composing.pencilled).toBe('M12');
    expect(composing.chosen).toEqual([]);
    expect(metricsOf(composing)).toEqual(['M12']);
  });

  it('is taken out by one press and is an ordinary choice from then on', () => {
    const out = flipMetric(start(), 'M12');
    expect(metricsOf(out)).toEqual([]);
    expect(metricsOf(flipMetric(out, 'M12'))).toEqual(['M12']);
    expect(flipMetric(out, 'M12').pencilled).toBeNull();
  });

  it('stays beside what the person chose', () => {
    expect(metricsOf(flipMetric(start(), 'M21'))).toEqual(['M12', 'M21']);
  });

  it('is not pencilled over a draft with chosen metrics', () => {
    expect(metricsOf(start({ draft: { ...draft, metrics: ['M02'] } }))).toEqual(['M02']);
  });
});

it('a metric nothing speaks for is never pencilled in', () => {
  expect(
    startComposing({ quotation: null, chips: chips.slice(2) }, { id: 'e', about: null, draft: null })
      .pencilled,
  ).toBeNull();
});

describe('a draft', () => {
  it('brings words and choices back under its own id', () => {
    const composing = start({ draft });
    expect(composing).toMatchObject({
      id: 'd1',
      words: 'Half a sentence',
      outcome: 'partly',
      colleague: true,
      restored: true,
    });
    expect(toDraft(composing, draft.savedAt)).toMatchObject(draft);
  });

  it('holds nothing of the reply', () => {
    expect(JSON.stringify(toDraft(start(), draft.savedAt))).not.toMatch(/Mara|runner|check tomorrow/);
  });

  it('is worth keeping only when the person did something', () => {
    expect(isWorthKeeping(start())).toBe(false);
    expect(isWorthKeeping(flipOutcome(start(), 'lesson'))).toBe(true);
    expect(isWorthKeeping(flipOutcome(flipOutcome(start(), 'lesson'), 'lesson'))).toBe(false);
  });
});

describe('what is sent', () => {
  const around = { id: 'k1', at: '2026-11-23T10:00:00Z', record: aReading({}).record };

  it('is the quotation as the preview shows it, with what the person decided', () => {
    const composing = flipOutcome(start({ draft }), 'helped');
    expect(toKeeping(composing, around)).toMatchObject({
      ...around,
      evidence: 'd1',
      key: 'audit:1',
      words: 'Half a sentence',
      metrics: ['M12'],
      outcome: 'helped',
      quote: composing.quotation?.quote,
    });
  });

  it('has no quotation when it was left out', () => {
    const { quotation, ...rest } = start();
    if (!quotation) throw new Error('no quotation');
    const off = { ...quotation, quoting: { ...quotation.quoting, on: false } };
    expect(toKeeping({ ...rest, quotation: off }, around).quote).toBeNull();
    expect(toKeeping({ ...rest, quotation }, around).quote?.text).toContain('will check');
  });
});
