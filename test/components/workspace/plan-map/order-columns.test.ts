import { describe, expect, it } from 'vitest';
import { viewOfMap } from '@/components/workspace/plan-map/map-columns';
import {
  countCrossings,
  givenOrder,
  inOrder,
  untangledOrder,
  withMetricsNear,
} from '@/components/workspace/plan-map/order-columns';
import { presetPlan } from '@/lib/catalogue/preset-plan';
import { roles } from '@/lib/catalogue/role';
import { link, map, mapped } from './map-sample';

const name = (metric: string) => metric;
const metrics = (links = map.links) =>
  withMetricsNear(viewOfMap(mapped({ links }), name))
    .items.filter(({ column }) => column === 'metric')
    .map(({ id }) => id);

describe('the order on the map', () => {
  it('puts metrics beside the outcomes that lead to them, unrelated ones last', () => {
    expect(metrics()).toEqual(['M01', 'M08', 'M12']);
    expect(metrics([link('n5', 'M12'), link('n6', 'M01')])).toEqual(['M12', 'M01', 'M08']);
  });

  it('lists the nodes anew and keeps everything else', () => {
    const sorted = inOrder(map, [['n2', 'n1'], ['n4', 'n3', 'n7'], ['n6', 'n5'], []]);
    expect(sorted.nodes.map(({ id }) => id)).toEqual(['n2', 'n1', 'n4', 'n3', 'n7', 'n6', 'n5']);
    expect({ ...sorted, nodes: [] }).toEqual({ ...map, nodes: [] });
  });

  it('draws every preset without a crossing, and so does the editor once untangled', () => {
    for (const role of roles) {
      const plan = presetPlan(role, {
        id: '00000000-0000-4000-8000-000000000001',
        today: new Date('2026-11-23T10:00:00Z'),
        timeZone: 'UTC',
        createdAt: '2026-11-23T10:00:00Z',
        t: name,
      });
      const view = viewOfMap(plan, name);
      expect([role, countCrossings(untangledOrder(view), view.links)]).toEqual([role, 0]);
      const edited = { ...plan, map: inOrder(plan.map, untangledOrder(view)) };
      const shown = withMetricsNear(viewOfMap(edited, name));
      expect([role, countCrossings(givenOrder(shown.items), shown.links)]).toEqual([role, 0]);
    }
  });
});
