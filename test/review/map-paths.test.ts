import { describe, expect, it } from 'vitest';
import type { ImpactMap, MapNode } from '@/lib/model/impact-map';
import { metricsOnPaths, orphanNodes } from '@/lib/review/map-paths';

const node = (id: string, kind: MapNode['kind'], text = 'said'): MapNode => ({ id, kind, text });
const nodes = [node('n1', 'activity'), node('n2', 'behaviour'), node('n3', 'outcome'), node('n4', 'outcome')];
const map = (links: string[], of = nodes): ImpactMap => ({
  nodes: of,
  links: links.map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { from, to, because: '', assumption: '' };
  }),
  otherCauses: '',
});

describe('metricsOnPaths', () => {
  it('takes a metric at the end of a whole path', () => {
    expect([...metricsOnPaths(map(['n1>n2', 'n2>n3', 'n3>M01', 'n3>L01']))]).toEqual(['M01', 'L01']);
  });

  it('leaves out what a shorter or a broken way leads to', () => {
    expect(metricsOnPaths(map(['n1>M01', 'n1>n3', 'n3>M02', 'n2>n4', 'n4>M03'])).size).toBe(0);
  });

  it('does not count an empty box', () => {
    const bare = nodes.map((one) => (one.id === 'n2' ? { ...one, text: ' ' } : one));
    expect(metricsOnPaths(map(['n1>n2', 'n2>n3', 'n3>M01'], bare)).size).toBe(0);
  });
});

describe('orphanNodes', () => {
  it('lists boxes that lead nowhere or that nothing leads to', () => {
    const lost = (links: string[]) => orphanNodes(map(links)).map(({ id }) => id);
    expect(lost(['n1>n2', 'n2>n3', 'n3>M01'])).toEqual(['n4']);
    expect(lost(['n1>n2', 'n3>M01', 'n4>M01'])).toEqual(['n2', 'n3', 'n4']);
  });
});
