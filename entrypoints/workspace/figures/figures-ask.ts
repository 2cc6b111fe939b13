import type { Done } from '@/components/workspace/acts';
import type { Asked } from '@/components/workspace/figures/counting';
import { exclusive } from '@/lib/ledger/exclusive';
import { readPlan } from '@/lib/ledger/read-progress';
import { askCount, findHosts } from '@/lib/messages/ask-count';
import type { DraftEntry } from '@/lib/model/entry';
import { createAskedStore } from '@/lib/platform/asked-store';
import { now } from '@/lib/platform/clock';
import { measuresAt } from '@/lib/sites/measures';
import type { Asking, Reach } from '../reach';
import { readCounts } from '../read-counts';
import type { World } from '../world';
import { countEntries } from './figures-count-entries';
import { queriesOf } from './figures-queries';

/** Seconds before a count that failed may be asked again, when the host names no time. */
const SHORT_PAUSE = 60;

/** Asks both queries of one metric, one after the other, and keeps what they count to. One asker at a time. */
export function askBoth(
  world: World,
  reach: Reach,
  append: (entries: DraftEntry[]) => Promise<Done>,
  asking: Asking,
) {
  return exclusive('throughline:counts', () => ask(world, reach, append, asking));
}

async function ask(
  { kept }: World,
  { tabs, store }: Reach,
  append: (entries: DraftEntry[]) => Promise<Done>,
  { host, metric, window }: Asking,
): Promise<Asked> {
  const measures = measuresAt(host);
  const ledger = await kept.ledger();
  const queries = measures && queriesOf(measures, await readPlan(ledger), window);
  const query = queries?.find((one) => one.metric === metric);
  if (!measures || !query) return { ok: false, why: 'absent', pause: 0 };
  const asked = createAskedStore(store);
  if (await asked.nextAt(host, metric, now())) return { ok: false, why: 'tooSoon', pause: 0 };
  const tab = (await findHosts(tabs)).find((one) => one.host === host)?.tab;
  if (tab === undefined) return { ok: false, why: 'noTab', pause: 0 };

  await asked.remember(host, metric, now());
  const counted = await readCounts(query, async (one) => {
    const reply = await askCount(tabs, tab, { host, path: measures.path(one) });
    return measures.read(reply, now());
  });
  if ('why' in counted) {
    await asked.remember(host, metric, now(), counted.pause || SHORT_PAUSE);
    return { ok: false, ...counted };
  }
  const { good, n } = counted;
  const done = await append(await countEntries(ledger, { host, site: measures.id, query, window, good, n }));
  return done.ok ? { ok: true, good, n } : { ok: false, why: done.why, pause: 0 };
}
