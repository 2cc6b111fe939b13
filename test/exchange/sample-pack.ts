import type { PlanPack } from '@/lib/model/plan-pack';
import { samplePlan } from './sample-plan';

const { metrics, rubric, map } = samplePlan();

/** A pack with one of everything. */
export function samplePack(change: Partial<PlanPack> = {}): PlanPack {
  return {
    format: 'throughline plan pack',
    version: 1,
    name: 'Support north',
    team: 'Support, northern region',
    madeOn: '2026-11-20',
    presets: [
      { key: 'supportEngineer', name: 'Engineer, north', purpose: 'To talk about it.', metrics, rubric, map },
    ],
    vocabulary: { customerWord: 'member', tags: [{ key: 'listened', name: 'Listened' }] },
    templates: {
      rubric: [{ row: 'clarity', anchors: { one: 'Asked twice', three: 'Knew', five: 'Taught' } }],
      agenda: [{ item: 'look-back', text: 'What was hard last quarter?' }],
      texts: [
        { field: 'purpose', text: 'A talk in spring.' },
        { field: 'atTarget', text: 'We say so in the team.' },
      ],
    },
    totals: null,
    worksCouncil: null,
    ...change,
  };
}
