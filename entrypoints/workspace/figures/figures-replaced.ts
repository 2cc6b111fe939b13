import type { Ledger } from '@/lib/ledger/open-ledger';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import type { DraftEntry } from '@/lib/model/entry';
import type { MetricId } from '@/lib/model/evidence';
import { newId } from '@/lib/platform/random';

/** Entries that take back what was counted on a host for a window beginning on the same day: the new count stands for it. */
export async function replacedEntries(
  ledger: Ledger,
  { host, metrics, from, at }: { host: string; metrics: readonly MetricId[]; from: string; at: string },
): Promise<DraftEntry[]> {
  const before = await readMeasurements(ledger, { metrics, from });
  const replaced = before.filter(
    ({ origin, from: began }) => origin.kind === 'query' && origin.host === host && began === from,
  );
  return [...new Set(replaced.map((one) => one.batch))].map((subject) => {
    const body = { reason: 'replaced', note: '' } as const;
    return { id: newId(), at, kind: 'measurements.withdrawn', subject, body };
  });
}
