import type { Ledger } from '@/lib/ledger/open-ledger';
import { readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import type { SourceRow } from '@/lib/model/measurement';
import type { StartRevenueRow } from '@/lib/sites/org-contract';

/** Rows read at a time. */
const PAGE = 2000;

/**
 * Recurring revenue of each account at the start of a window, from the file with recurring revenue that was imported
 * last for a period beginning on that very day. Empty: there is none, or its rows have expired.
 */
export async function importedStart(ledger: Ledger, from: string): Promise<StartRevenueRow[]> {
  const measured = await readMeasurements(ledger, { metrics: ['M41'], from });
  const newest = measured
    .filter(
      ({ origin, ...one }) => one.from === from && origin.kind === 'import' && origin.format === 'retention',
    )
    .sort((a, b) => b.seq - a.seq)[0];
  if (!newest) return [];
  const found: StartRevenueRow[] = [];
  let after: number | undefined;
  for (;;) {
    const page = await readSourceRows(ledger, newest.batch, {
      measurement: newest.id,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    found.push(...page.rows.flatMap(startIn));
    if (page.next === null) return found;
    after = page.next;
  }
}

/** The first of the four amounts an imported row keeps: "1200 − 0 − 100 + 50 EUR". */
function startIn({ ref, detail }: SourceRow): StartRevenueRow[] {
  const read = /^(\d+(?:\.\d+)?) − .*?(?: ([A-Z]{3}))?$/.exec(detail);
  return read ? [{ account: ref, amount: Number(read[1]), currency: read[2] ?? null }] : [];
}
