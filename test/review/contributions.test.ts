import { expect, it } from 'vitest';
import { contributionsOf } from '@/lib/review/contributions';
import { metricsOnPaths } from '@/lib/review/map-paths';
import { filledPreset } from './filled-preset';
import { piece, pieces, sampleMaterial, samplePlan } from './sample-review';

it('lights a chain by the evidence of its metric', () => {
  const [chain, ...others] = contributionsOf(sampleMaterial());
  expect(others).toEqual([]);
  expect(chain).toMatchObject({ key: 'n1 n2 n3 M02', metric: 'M02', lit: true });
  expect(chain?.links.map(({ because }) => because)).toEqual([
    'It is asked for.',
    'They can act.',
    'They say so.',
  ]);
  expect(chain?.evidence).toHaveLength(4);
  expect(chain?.evidence).toContain(pieces.october.id);
});

it('leaves a chain dark without evidence of its metric', () => {
  const [chain] = contributionsOf({ plan: samplePlan(), evidence: [piece(1, { metrics: ['M12'] })] });
  expect(chain).toMatchObject({ lit: false, evidence: [] });
});

it('draws no chain with a hole, an empty box or a shortcut', () => {
  const plan = samplePlan();
  const chains = (map: typeof plan.map) => contributionsOf({ plan: { ...plan, map }, evidence: [] });
  const { nodes, links } = plan.map;
  expect(chains({ ...plan.map, links: links.slice(1) })).toEqual([]);
  expect(
    chains({
      ...plan.map,
      nodes: nodes.map((node) => ({ ...node, text: node.id === 'n2' ? ' ' : node.text })),
    }),
  ).toEqual([]);
  const shortcut = { from: 'n1', to: 'M02', because: '', assumption: '' };
  expect(chains({ ...plan.map, links: [shortcut] })).toEqual([]);
});

it('ends at the metrics that lie on a path, and at no other', () => {
  for (const role of ['supportEngineer', 'accountRep', 'educator'] as const) {
    const plan = filledPreset(role);
    const ends = new Set(contributionsOf({ plan, evidence: [] }).map(({ metric }) => metric));
    expect(ends).toEqual(metricsOnPaths(plan.map));
  }
});
