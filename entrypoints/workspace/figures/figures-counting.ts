import type { Done } from '@/components/workspace/acts';
import type { Counting } from '@/components/workspace/figures/counting';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import { readBatches } from '@/lib/ledger/read-measurements';
import { findHosts } from '@/lib/messages/ask-count';
import type { DraftEntry } from '@/lib/model/entry';
import { measuresAt } from '@/lib/sites/measures';
import type { Reach } from '../reach';
import type { World } from '../world';
import { askBoth } from './figures-ask';
import { countLines } from './figures-lines';

/** Count queries through the open tabs of the person's own host. */
export function createCounting(
  world: World,
  reach: Reach,
  append: (entries: DraftEntry[]) => Promise<Done>,
  openTab: (url: string) => Promise<unknown>,
): Counting {
  return {
    async hosts() {
      const ledger = await world.kept.ledger();
      const [open, batches, evidence] = await Promise.all([
        findHosts(reach.tabs),
        readBatches(ledger),
        readEvidencePage(ledger, { limit: 1 }),
      ]);
      const openHosts = new Set(open.map(({ host }) => host));
      const asked = batches.flatMap(({ origin }) => (origin.kind === 'query' ? [origin.host] : []));
      const tagged = evidence.rows.map(({ record }) => record.host);
      return [...new Set([...openHosts, ...asked, ...tagged])]
        .filter((host) => measuresAt(host) !== null)
        .map((host) => ({ host, open: openHosts.has(host) }));
    },
    lines: (host, window) => countLines(world.kept, reach.store, host, window),
    ask: (host, metric, window) => askBoth(world, reach, append, { host, metric, window }),
    async open(host) {
      const url = measuresAt(host)?.page(host);
      if (url) await openTab(url);
    },
  };
}
