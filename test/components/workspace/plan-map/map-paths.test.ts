import { describe, expect, it } from 'vitest';
import { metricsOnMap, viewOfMap } from '@/components/workspace/plan-map/map-columns';
import { blankLinks, findLoose, lightLinks } from '@/components/workspace/plan-map/map-paths';
import { link, map, mapped } from './map-sample';

const view = (change = {}) => viewOfMap(mapped(change), (metric) => metric);

describe('columns', () => {
  it('hold every scored metric, and others only when a link ends there', () => {
    expect(metricsOnMap(mapped())).toEqual(['M01', 'M08', 'M12']);
    expect(metricsOnMap(mapped({ links: [link('n5', 'M02')] }))).toEqual(['M01', 'M08', 'M12', 'M02']);
  });

  it('draw no link that skips a column or ends nowhere', () => {
    const odd = [link('n1', 'n5'), link('n5', 'M99'), link('n3', 'n1'), link('n9', 'n3')];
    expect(view({ links: [...map.links, ...odd] }).links).toEqual(map.links);
  });
});

describe('what lies on no path', () => {
  it('names the orphan and the unrelated metric', () => {
    const { orphans, unrelated } = findLoose(view());
    expect(orphans.map(({ id }) => id)).toEqual(['n7']);
    expect(unrelated.map(({ id }) => id)).toEqual(['M12']);
  });

  it('needs the whole way: without its last link a path carries nothing', () => {
    const { orphans, unrelated } = findLoose(view({ links: map.links.filter(({ to }) => to !== 'M01') }));
    expect(orphans.map(({ id }) => id)).toEqual(['n1', 'n3', 'n7', 'n5']);
    expect(unrelated.map(({ id }) => id)).toEqual(['M01', 'M12']);
  });

  it('counts no box without words', () => {
    const nodes = map.nodes.map((node) => (node.id === 'n3' ? { ...node, text: ' ' } : node));
    expect(findLoose(view({ nodes })).unrelated.map(({ id }) => id)).toEqual(['M01', 'M12']);
  });
});

describe('links', () => {
  it('are blank when reason or assumption is missing', () => {
    expect(blankLinks(map.links)).toEqual([link('n2', 'n4', 'nothing left to ask', '')]);
  });

  it('are lit by the evidence of every metric they lead to', () => {
    const lit = lightLinks(view({ links: [...map.links, link('n5', 'M08')] }), { M01: 3, M08: 2, M12: 9 });
    expect(Object.fromEntries(lit)).toEqual({
      'n1>n3': 5,
      'n3>n5': 5,
      'n5>M01': 3,
      'n5>M08': 2,
      'n2>n4': 2,
      'n4>n6': 2,
      'n6>M08': 2,
    });
  });
});
