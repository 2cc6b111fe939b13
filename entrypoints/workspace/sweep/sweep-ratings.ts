import type { LastRatings } from '@/components/workspace/sweep/sweep-door';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { readBatches, readSourceRows } from '@/lib/ledger/read-measurements';
import type { SourceRow } from '@/lib/model/measurement';

/** Rows read at a time. */
const PAGE = 2000;
const WEEK = 7 * 86_400_000;

/**
 * The records rated in the last seven days that the newest import of ratings knows of. null: none counts, or its rows
 * have expired.
 */
export async function lastRatings(ledger: Ledger): Promise<LastRatings | null> {
  const batches = await readBatches(ledger);
  const newest = batches.find(
    ({ origin, withdrawn }) => !withdrawn && origin.kind === 'import' && origin.format === 'ratings',
  );
  if (newest?.origin.kind !== 'import') return null;
  let rows: SourceRow[] = [];
  let to = '';
  for (let after: number | undefined; ; ) {
    const page = await readSourceRows(ledger, newest.id, {
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    for (const { on } of page.rows) if (on > to) to = on;
    // a file may be years long: what is older than a week goes at once
    rows = [...rows, ...page.rows].filter(({ on }) => on > weekBefore(to));
    if (page.next === null) break;
    after = page.next;
  }
  const refs = [...new Set(rows.map(({ ref }) => ref))];
  const from = rows.map(({ on }) => on).sort()[0];
  return from ? { name: newest.origin.name, from, to, refs } : null;
}

function weekBefore(day: string): string {
  return day && new Date(Date.parse(`${day}T00:00:00Z`) - WEEK).toISOString().slice(0, 10);
}
