import { describe, expect, it } from 'vitest';
import {
  addNode,
  MOST_LINKS,
  MOST_NODES,
  moveNode,
  removeNode,
  renameNode,
  restoreNode,
  switchLink,
  writeLink,
} from '@/components/workspace/plan-map/edit-map';
import { impactMapSchema } from '@/lib/model/impact-map';
import { link, map } from './map-sample';

const idsOf = (kind: string, of = map) => of.nodes.filter((node) => node.kind === kind).map(({ id }) => id);

describe('editing the map', () => {
  it('adds under a free id, and nothing to a full map', () => {
    const added = addNode(map, 'outcome', 'Kept');
    expect(added?.id).toBe('n8');
    expect(idsOf('outcome', added?.map)).toEqual(['n5', 'n6', 'n8']);
    const full = {
      ...map,
      nodes: Array.from({ length: MOST_NODES }, (_, at) => ({
        id: `n${at}`,
        kind: 'activity' as const,
        text: '',
      })),
    };
    expect(addNode(full, 'activity')).toBeNull();
    expect(impactMapSchema.safeParse(full).success).toBe(true);
  });

  it('renames one node alone', () => {
    const next = renameNode(map, 'n4', 'Other');
    expect(next.nodes.filter((node, at) => node.text !== map.nodes[at]?.text)).toEqual([
      { id: 'n4', kind: 'behaviour', text: 'Other' },
    ]);
  });

  it('moves among its kind, over strangers between, and stops at the edges', () => {
    expect(idsOf('behaviour', moveNode(map, 'n7', -1))).toEqual(['n3', 'n7', 'n4']);
    expect(idsOf('outcome', moveNode(map, 'n7', -1))).toEqual(['n5', 'n6']);
    expect(moveNode(map, 'n3', -1)).toBe(map);
    expect(moveNode(map, 'n7', 1)).toBe(map);
    expect(moveNode(moveNode(map, 'n7', -1), 'n7', 1)).toEqual(map);
  });

  it('removes with links, and brings both back where they were', () => {
    const done = removeNode(map, 'n3');
    expect(done?.map.links.some(({ from, to }) => from === 'n3' || to === 'n3')).toBe(false);
    if (!done) throw new Error('not removed');
    const back = restoreNode(done.map, done.removed);
    expect(back.nodes).toEqual(map.nodes);
    expect(new Set(back.links)).toEqual(new Set(map.links));
    expect(restoreNode(back, done.removed)).toBe(back);
  });

  it('brings back no link whose other end is gone by now', () => {
    const first = removeNode(map, 'n3');
    const second = first && removeNode(first.map, 'n1');
    if (!first || !second) throw new Error('not removed');
    expect(restoreNode(second.map, first.removed).links.map(({ from, to }) => [from, to])).toContainEqual([
      'n3',
      'n5',
    ]);
    expect(restoreNode(second.map, first.removed).links.some(({ from }) => from === 'n1')).toBe(false);
  });

  it('links and unlinks, up to what a plan may hold', () => {
    const linked = switchLink(map, 'n1', 'n4');
    expect(linked.links.at(-1)).toEqual(link('n1', 'n4'));
    expect(switchLink(linked, 'n1', 'n4')).toEqual(map);
    const links = Array.from({ length: MOST_LINKS }, (_, at) => link(`n${at}`, 'M01'));
    expect(switchLink({ ...map, links }, 'n1', 'n4').links).toBe(links);
  });

  it('writes reason and assumption of one link', () => {
    const next = writeLink(map, { from: 'n2', to: 'n4' }, { assumption: 'they read on' });
    expect(next.links[3]).toEqual(link('n2', 'n4', 'nothing left to ask', 'they read on'));
    expect(next.links.filter((_, at) => at !== 3)).toEqual(map.links.filter((_, at) => at !== 3));
  });
});
