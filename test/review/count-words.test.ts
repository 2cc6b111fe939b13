import { describe, expect, it } from 'vitest';
import { countWords, planWords } from '@/lib/review/count-words';
import { filledPreset } from './filled-preset';

describe('countWords', () => {
  it('counts what holds a letter or a digit', () => {
    expect(countWords(['Two words', ' — ', '', '3 of 5 (60 %)', 'é\nübrig', "don't"])).toBe(
      2 + 0 + 4 + 2 + 1,
    );
  });
});

describe('planWords', () => {
  it('counts what people wrote, and the names that the page prints', () => {
    const plan = { ...filledPreset('educator'), constraints: 'Half a position until June.' };
    expect(planWords(plan)).toBe(6 - 1 + 1);
    expect(planWords(plan, () => ['Two words'])).toBe(6 + 2 * plan.metrics.length);
  });

  it('leaves the map and the meeting out: they print elsewhere or not at all', () => {
    const plan = filledPreset('educator');
    const meeting = {
      on: null,
      attendees: [{ name: 'A B', role: 'C' }],
      agenda: [],
      decisions: [],
    };
    expect(planWords({ ...plan, meeting })).toBe(planWords({ ...plan, map: { ...plan.map, nodes: [] } }));
  });
});
