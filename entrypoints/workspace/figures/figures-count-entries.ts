import type { CountWindow } from '@/components/workspace/figures/counting';
import type { Ledger } from '@/lib/ledger/open-ledger';
import type { DraftEntry } from '@/lib/model/entry';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import type { Queries } from './figures-queries';
import { replacedEntries } from './figures-replaced';

interface Counted {
  host: string;
  site: string;
  query: Queries;
  window: CountWindow;
  good: number;
  n: number;
}

/** A count as entries: what it comes to, and that it takes the place of earlier counts that began on the same day. */
export async function countEntries(ledger: Ledger, counted: Counted): Promise<DraftEntry[]> {
  const { host, site, query, window, good, n } = counted;
  const { metric, numerator, denominator } = query;
  const at = instant();
  const batch = newId();
  const figure = { kind: 'rate', good, n, apart: 0, unknown: 0 } as const;
  const body = {
    id: batch,
    origin: { kind: 'query', site, host, numerator, denominator } as const,
    readAt: at,
    measurements: [{ id: newId(), metric, ...window, figure, mix: [], note: '' }],
  };
  return [
    { id: newId(), at, kind: 'measurements.recorded', subject: batch, body },
    ...(await replacedEntries(ledger, { host, metrics: [metric], from: window.from, at })),
  ];
}
