import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { exclusive } from '@/lib/ledger/exclusive';
import { readEvidenceOfRecord, readRecord } from '@/lib/ledger/read-evidence';
import type { DraftEntry } from '@/lib/model/entry';
import { recordKey } from '@/lib/model/record-key';
import { newId } from '@/lib/platform/random';
import { newsOf } from '@/lib/reading/news';
import { verifyVisit } from '@/lib/reading/verify-visit';
import type { Reading } from '@/lib/sites/contract';
import type { Visited } from './table';
import { toTaggedHere } from './tagged-here';

/** One look at a time: two at once, from two tabs or a message sent again, would both find the same news. */
const LOCK = 'throughline:verify';

/**
 * Holds a fresh reading against what was kept of the record, and adds an entry when something that
 * matters has changed: rated, reopened, solved, a comment edited or gone, a promise kept or missed.
 * A ledger that cannot be written to takes the entry on a later visit.
 */
export function verifyTagged(ledger: KeptLedger, reading: Reading, now: Date): Promise<Verified> {
  return exclusive(LOCK, () => verify(ledger, reading, now));
}

interface Verified {
  visit: Visited;
  added: boolean;
}

async function verify(ledger: KeptLedger, reading: Reading, now: Date): Promise<Verified> {
  const open = await ledger.ledger();
  const key = recordKey(reading.record);
  const rows = (await readEvidenceOfRecord(open, key)).filter((row) => !row.retracted);
  const [first] = rows;
  if (!first) return { visit: { tagged: [], news: {} }, added: false };

  const stored = (await readRecord(open, key))?.facts ?? null;
  // what has come since the reading is not known, so a promise is judged by the time of reading
  const found = await verifyVisit(rows, stored, reading, new Date(reading.facts.readAt));
  const latest = (id: string) =>
    found.evidence[id] ?? rows.find((row) => row.id === id)?.interactionFacts ?? null;
  let added = false;
  if (found.changed) {
    const entry: DraftEntry = {
      id: newId(),
      at: now.toISOString(),
      kind: 'evidence.verified',
      subject: first.id,
      body: { record: reading.record, facts: found.facts, evidence: found.evidence },
    };
    added = await ledger.append([entry]).then(
      () => true,
      () => false,
    );
  }
  const news = rows.map((row) => [row.id, newsOf(row.facts, found.facts, latest(row.id))]);
  return {
    visit: {
      tagged: rows.map((row) => ({ ...toTaggedHere(row), interactionFacts: latest(row.id) })),
      news: Object.fromEntries(news),
    },
    added,
  };
}
