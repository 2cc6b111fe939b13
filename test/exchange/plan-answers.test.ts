import { describe, expect, it } from 'vitest';
import { answerPlan, mergeAnswers } from '@/lib/exchange/plan-answers';
import { readPlanFile, writePlanFile } from '@/lib/exchange/plan-file';
import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer, PlanFile } from '@/lib/model/plan-file';
import { samplePlan, withMetric } from './sample-plan';

const at = '2026-11-23T14:00:00Z';
const yes = (metric: string): PlanAnswer => ({ metric, answer: 'accepted', note: '', on: '2026-11-24' });
const ask = (metric: string): PlanAnswer => ({ metric, answer: 'question', note: 'Why?', on: '2026-11-24' });
const mine = { employee: '2026-11-22', manager: null };
const sent = {
  ...samplePlan(),
  metrics: samplePlan().metrics.map((metric) => ({ ...metric, accepted: mine })),
};

async function read(text: string): Promise<PlanFile> {
  const file = await readPlanFile(text);
  if (!file.ok) throw new Error(file.problem);
  return file.value;
}

/** The way there and back: written, read by the other side, answered, written, read again. */
async function roundTrip(plan: Plan, answers: PlanAnswer[]): Promise<PlanFile> {
  const received = await read(await writePlanFile({ plan, by: 'employee', name: 'Ada', at }));
  return read(await answerPlan(received, { name: 'Grace', at, answers }));
}

const accepted = (plan: Plan, id: string) => plan.metrics.find(({ metric }) => metric === id)?.accepted;

describe('mergeAnswers', () => {
  it('takes acceptances metric by metric and lists the questions', async () => {
    const merge = mergeAnswers(sent, await roundTrip(sent, [yes('M01'), ask('M08')]), 'employee');
    if (!merge.ok) throw new Error(merge.why);
    expect(accepted(merge.plan, 'M01')).toEqual({ employee: '2026-11-22', manager: '2026-11-24' });
    expect(accepted(merge.plan, 'M08')).toEqual(mine);
    expect(accepted(merge.plan, 'M12')).toEqual(mine);
    expect(merge.questions).toEqual([ask('M08')]);
  });

  it('takes an earlier acceptance back when a question comes later, and leaves the rest alone', async () => {
    const before = withMetric(sent, 'M08', { accepted: { employee: '2026-11-22', manager: '2026-11-23' } });
    const merge = mergeAnswers(before, await roundTrip(before, [ask('M08')]), 'employee');
    expect(merge.ok && accepted(merge.plan, 'M08')).toEqual(mine);
  });

  it('keeps what you accepted since you sent it', async () => {
    const returned = await roundTrip(
      withMetric(sent, 'M01', { accepted: { employee: null, manager: null } }),
      [yes('M01')],
    );
    const merge = mergeAnswers(sent, returned, 'employee');
    expect(merge.ok && accepted(merge.plan, 'M01')?.employee).toBe('2026-11-22');
  });

  it('accepts nothing when the plan in the file is not the one that was sent', async () => {
    const returned = await roundTrip(withMetric(sent, 'M08', { target: 8 }), [yes('M01'), yes('M08')]);
    const merge = mergeAnswers(sent, returned, 'employee');
    if (merge.ok) throw new Error('merged');
    expect(merge.why).toBe('changed');
    expect(merge.differences).toEqual([
      { field: 'target', kind: 'changed', metric: 'M08', before: 10, after: 8 },
    ]);
    // as a new draft: the changed metric stands accepted by those who changed it and nobody else
    expect(accepted(merge.draft, 'M08')).toEqual({ employee: null, manager: '2026-11-24' });
    expect(accepted(merge.draft, 'M01')).toEqual({ employee: '2026-11-22', manager: '2026-11-24' });
    expect(merge.draft.agreed).toBeNull();
  });

  it('refuses another plan and a version that was sent earlier', async () => {
    const other = { ...sent, id: '6f1c2c52-6a40-4d7c-9d3f-0d6f0a1f3c11' };
    const why = async (plan: Plan) => {
      const merge = mergeAnswers(sent, await roundTrip(plan, [yes('M01')]), 'employee');
      return merge.ok ? 'merged' : merge.why;
    };
    expect(await why(other)).toBe('otherPlan');
    expect(await why({ ...sent, version: 2 })).toBe('changed');
  });

  it('does not take your own file for an answer', async () => {
    const own = await read(
      await writePlanFile({ plan: sent, by: 'employee', name: 'Ada', at, answers: [yes('M01')] }),
    );
    const merge = mergeAnswers(sent, own, 'employee');
    expect(merge).toMatchObject({ ok: false, why: 'ownFile', differences: [] });
    expect(!merge.ok && accepted(merge.draft, 'M01')).toEqual(mine);
  });
});
