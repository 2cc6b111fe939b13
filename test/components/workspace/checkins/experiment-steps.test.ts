import { describe, expect, it } from 'vitest';
import { gapsOf, outOfOrder, stepReached } from '@/components/workspace/checkins/experiment-steps';
import type { Experiment } from '@/lib/model/papers';

const base: Experiment = {
  noun: 'experiment',
  bottleneck: 'Imports',
  bottleneckOn: '2026-10-01',
  proposal: '',
  proposalOn: null,
  hypothesis: 'A guide halves the questions',
  measure: 'Questions a week',
  metric: null,
  testOn: null,
  before: null,
  after: null,
  result: '',
  resultOn: null,
  lesson: '',
  decision: null,
  decisionOn: null,
};

describe('an experiment', () => {
  it('stands at the last step that has a day', () => {
    expect(stepReached(base)).toBe('bottleneck');
    expect(stepReached({ ...base, testOn: '2026-10-09' })).toBe('test');
  });

  it('is complete with a lesson as with a result, whatever came of it', () => {
    expect(gapsOf(base)).toEqual(['result']);
    expect(gapsOf({ ...base, lesson: 'Nobody read it' })).toEqual([]);
    expect(gapsOf({ ...base, result: 'Down by half' })).toEqual([]);
    expect(gapsOf({ ...base, hypothesis: ' ', measure: '' })).toEqual(['hypothesis', 'measure', 'result']);
  });

  it('cannot have a result before its test', () => {
    expect(outOfOrder({ ...base, testOn: '2026-10-09', resultOn: '2026-10-08' })).toBe('result');
    expect(outOfOrder({ ...base, testOn: '2026-10-09', resultOn: '2026-10-09' })).toBeNull();
  });
});
