import type { CountLine, CountWindow } from '@/components/workspace/figures/counting';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import { readPlan } from '@/lib/ledger/read-progress';
import type { MeasurementRow } from '@/lib/model/measurement';
import { createAskedStore } from '@/lib/platform/asked-store';
import { now } from '@/lib/platform/clock';
import type { KeyStore } from '@/lib/platform/working-store';
import { measuresAt } from '@/lib/sites/measures';
import { queriesOf } from './figures-queries';

/** What a host can count, with what was counted last and when it may be asked again. */
export async function countLines(
  kept: KeptLedger,
  store: KeyStore,
  host: string,
  window: CountWindow,
): Promise<CountLine[]> {
  const measures = measuresAt(host);
  if (!measures) return [];
  const ledger = await kept.ledger();
  const plan = await readPlan(ledger);
  const queries = queriesOf(measures, plan, window);
  const measured = await readMeasurements(ledger, { metrics: queries.map(({ metric }) => metric) });
  const asked = createAskedStore(store);
  return Promise.all(
    queries.map(async (one) => ({
      ...one,
      site: measures.id,
      last: lastOf(measured.filter(({ metric, origin }) => metric === one.metric && isOf(origin, host))),
      next: await asked.nextAt(host, one.metric, now()),
    })),
  );
}

function isOf(origin: MeasurementRow['origin'], host: string): boolean {
  return origin.kind === 'query' && origin.host === host;
}

function lastOf(rows: readonly MeasurementRow[]): CountLine['last'] {
  const [newest] = [...rows].sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
  if (newest?.figure.kind !== 'rate') return null;
  const { figure, from, to, readAt } = newest;
  return { good: figure.good, n: figure.n, window: { from, to }, at: readAt };
}
