import type { Done } from '@/components/workspace/acts';
import type { FiguresDoor } from '@/components/workspace/figures/figures-door';
import type { Connect } from '@/lib/connect/create-connect';
import { readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import type { DraftEntry } from '@/lib/model/entry';
import { browser } from '@/lib/platform/browser';
import { instant, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { createPapers } from '../papers';
import { reasonOf } from '../reason-of';
import type { World } from '../world';
import { createCounting } from './figures-counting';
import { createImporting } from './figures-importing';
import { createOrgAsking } from './figures-org';
import { createProposals } from './figures-proposals';
import { readFigures } from './figures-read';

/** Rows of a batch shown at a time. */
const PAGE = 200;

/** The real world behind the figures: the ledger, files, and the tabs of the person's own host. */
export function createFiguresDoor(world: World, road: Connect): FiguresDoor {
  const { kept, changed } = world;
  async function doIt(act: () => Promise<unknown>): Promise<Done> {
    try {
      await act();
    } catch (error) {
      return { ok: false, why: reasonOf(error) };
    }
    changed();
    return { ok: true };
  }
  const append = (entries: DraftEntry[]) => doIt(() => kept.append(entries));
  const about = (subject: string) => ({ id: newId(), at: instant(), subject });
  return {
    now,
    read: () => readFigures(kept, now()),
    measurementsOf: async (batch) => {
      const all = await readMeasurements(await kept.ledger(), { withdrawn: true });
      return all.filter((one) => one.batch === batch);
    },
    rowsOf: async (batch, measurement, after) =>
      readSourceRows(await kept.ledger(), batch, {
        limit: PAGE,
        ...(measurement === null ? {} : { measurement }),
        ...(after === null ? {} : { after }),
      }),
    withdraw: (batch) =>
      append([{ ...about(batch), kind: 'measurements.withdrawn', body: { reason: 'wrong', note: '' } }]),
    restore: (batch) =>
      append([{ ...about(batch), kind: 'measurements.restored', body: { reason: 'undo' } }]),
    erase: (batch) => doIt(() => kept.eraseBatches([batch], 'person')),
    proposals: createProposals(world, createPapers(world)),
    importing: createImporting(world, append),
    org: createOrgAsking({ ...world, road, store: browser.storage.local, append }),
    counting: createCounting(world, { tabs: browser.tabs, store: browser.storage.local }, append, (url) =>
      browser.tabs.create({ url }),
    ),
  };
}
