import { describe, expect, it } from 'vitest';
import type { ImpactMap, MapNode } from '@/lib/model/impact-map';
import { drawnLinks, metricsOnPaths } from '@/lib/review/map-paths';

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

describe('drawnLinks', () => {
  it('are those from one column to the next', () => {
    const all = ['n1>n2', 'n1>n3', 'n2>n3', 'n2>n1', 'n3>n4', 'n3>M01', 'n2>M01', 'n9>n2', 'n1>n9', 'n9>M01'];
    expect(drawnLinks(map(all)).map(({ from, to }) => `${from}>${to}`)).toEqual(['n1>n2', 'n2>n3', 'n3>M01']);
  });
});
