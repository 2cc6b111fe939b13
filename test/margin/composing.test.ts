import { describe, expect, it } from 'vitest';
import {
  flipMetric,
  flipOutcome,
  flipTouch,
  isWorthKeeping,
  lackOf,
  metricsOf,
  startComposing,
  toDraft,
  toKeeping,
} from '@/lib/margin/composing';
import type { Composing } from '@/lib/margin/state';
import type { Touch } from '@/lib/model/touch';
import type { Draft } from '@/lib/model/working';
import { type Offer, offer } from '@/lib/reading/offer';
import { anInteraction, aReading } from '../reading/a-reading';

const REPLY = 'Hi Mara, I moved the job and will check tomorrow at 07:00. Call +46 31 390 06 14.';
const reading = aReading({ 'audit:1': REPLY });
const chips = [
  { metric: 'M12', name: 'Promises kept', reason: 'You named a time.' },
  { metric: 'M21', name: 'Problem anticipation', reason: 'You wrote first.' },
  { metric: 'M01', name: 'Satisfied resolution', reason: null },
];

const offerOf = (quotation: Offer['quotation'], given: Offer['chips']): Offer => ({
  quotation,
  hint: null,
  chips: given,
  rows: [],
});

const none = { metrics: [], nameOf: String };

function start(change: Partial<Parameters<typeof startComposing>[1]> = {}): Composing {
  const quotation = offer(reading, { key: 'audit:1', selected: null }, none, new Date(0))?.quotation ?? null;
  return startComposing(offerOf(quotation, chips), {
    id: 'e1',
    about: anInteraction(),
    draft: null,
    ...change,
  });
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
    startComposing(offerOf(null, chips.slice(2)), { id: 'e', about: null, draft: null }).pencilled,
  ).toBeNull();
});

describe('a touch', () => {
  const followUp: Touch = {
    what: 'followUp',
    dueOn: '2026-11-30',
    doneAt: null,
    doneOn: null,
    useful: null,
    dropped: false,
  };
  const outreach: Touch = { ...followUp, what: 'outreach', dueOn: null };
  const spokenFor = [
    { metric: 'M24', name: 'Follow-up done', reason: null, touch: 'followUp' as const, why: 'Agreed.' },
    { metric: 'M44', name: 'Outreach', reason: null, touch: 'outreach' as const, why: 'Made.' },
  ];
  const quiet = (metrics: string[] = []) =>
    startComposing(offerOf(null, [...chips.slice(2), ...spokenFor]), {
      id: 'e',
      about: anInteraction(),
      draft: metrics.length > 0 ? { ...draft, metrics } : null,
    });

  it('is switched on, for another, and off; never two at once', () => {
    const on = flipTouch(quiet(), followUp);
    expect(on.touch).toEqual(followUp);
    expect(flipTouch(on, outreach).touch).toEqual(outreach);
    expect(flipTouch(on, followUp).touch).toBeNull();
    const moved = { ...followUp, dueOn: '2026-12-04' };
    expect(flipTouch(on, moved, true).touch).toEqual(moved);
  });

  it('pencils in the metric it speaks for, and takes that pencil with it', () => {
    const on = flipTouch(quiet(), followUp);
    expect(metricsOf(on)).toEqual(['M24']);
    expect(metricsOf(flipTouch(on, outreach))).toEqual(['M44']);
    expect(metricsOf(flipTouch(on, followUp))).toEqual([]);
  });

  it('pencils nothing over what the record speaks for, nor over a choice', () => {
    expect(flipTouch(start(), followUp).pencilled).toBe('M12');
    expect(metricsOf(flipTouch(quiet(['M01']), followUp))).toEqual(['M01']);
  });

  it('is kept, saved and brought back with the rest', () => {
    const on = flipTouch(quiet(), followUp);
    const saved = toDraft(on, draft.savedAt);
    expect(saved.touch).toEqual(followUp);
    expect(isWorthKeeping(on)).toBe(true);
    const back = start({ draft: { ...saved, metrics: [] } });
    expect(back.touch).toEqual(followUp);
    const around = { id: 'k1', at: draft.savedAt, record: aReading({}).record };
    expect(toKeeping(on, around).touch).toEqual(followUp);
  });

  it('can be there from the start, but not over one that was saved', () => {
    expect(start({ touch: outreach }).touch).toEqual(outreach);
    expect(start({ touch: outreach, draft: { ...draft, touch: followUp } }).touch).toEqual(followUp);
  });

  it('lacks its day when it was agreed for none; an outreach needs no other', () => {
    expect(lackOf(flipTouch(quiet(), followUp))).toBeNull();
    expect(lackOf(flipTouch(quiet(), { ...followUp, dueOn: null }))).toBe('Day');
    expect(lackOf(flipTouch(quiet(), outreach))).toBeNull();
    expect(lackOf(quiet())).toBe('Metric');
    expect(lackOf(flipOutcome(quiet(), 'lesson'))).toBeNull();
  });
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
