import { describe, expect, it } from 'vitest';
import {
  flipMask,
  flipMetric,
  flipOutcome,
  isWorthKeeping,
  maskEverywhere,
  maskStretch,
  metricsOf,
  startComposing,
  toDraft,
  toKeeping,
} from '@/lib/margin/composing';
import type { Composing } from '@/lib/margin/state';
import type { Draft } from '@/lib/model/working';
import { applyMasks } from '@/lib/redact/masks';
import { redact } from '@/lib/redact/redact';
import { anInteraction, aReading } from '../reading/a-reading';

const REPLY = 'Hi Mara, I moved the job and will check tomorrow at 07:00. Call +46 31 390 06 14.';
const PEOPLE = ['Ana Ferrer', 'Mara Lindqvist'];
const proposals = [
  { metric: 'M12', reason: 'You named a time.' },
  { metric: 'M21', reason: 'You wrote first.' },
];

function start(
  change: Partial<Parameters<typeof startComposing>[1]> = {},
  text: string | null = REPLY,
): Composing {
  const pieces = text === null ? null : redact(text, PEOPLE).pieces;
  return startComposing({ pieces, proposals }, { id: 'e1', about: anInteraction(), draft: null, ...change });
}
function kept({ pieces, lifted }: Composing): string {
  return applyMasks(pieces ?? [], lifted).text;
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

describe('the quotation', () => {
  it('masks people and numbers before anything else happens', () => {
    expect(kept(start())).not.toMatch(/Mara|390/);
    expect(kept(start())).toContain('will check tomorrow at 07:00');
  });

  it('keeps a name masked when asked to lift it, and says why', () => {
    const composing = start();
    const name = composing.pieces?.find((piece) => piece.kind === 'person');
    const after = flipMask(composing, name?.id ?? -1);
    expect(kept(after)).not.toContain('Mara');
    expect(after.fixed).toBe('person');
  });

  it('masks a selected stretch, which can be lifted again', () => {
    const before = start();
    const at = kept(before).indexOf('the job');
    const masked = maskStretch(before, at, at + 'the job'.length);
    expect(kept(masked)).not.toContain('the job');
    const own = masked.pieces?.find((piece) => piece.kind === 'own');
    expect(kept(flipMask(masked, own?.id ?? -1))).toContain('the job');
  });

  it('masks typed words wherever they stand, whatever their case', () => {
    const twice = start({}, 'Runner one. The runner is new. RUNNER.');
    expect(kept(maskEverywhere(twice, ' runner ')).toLowerCase()).not.toContain('runner');
    expect(kept(maskEverywhere(twice, '  '))).toBe(kept(twice));
  });

  it('is absent where no text was loaded', () => {
    expect(start({}, null).quoted).toBe(false);
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
    expect(toDraft(composing, draft.savedAt)).toEqual(draft);
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
      quote: { text: kept(composing) },
    });
  });

  it('has no quotation when it was left out', () => {
    expect(toKeeping({ ...start(), quoted: false }, around).quote).toBeNull();
  });
});
