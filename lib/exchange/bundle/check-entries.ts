import { hashBody, hashEntry } from '@/lib/ledger/seal';
import type { BundleRecord } from '@/lib/model/bundle';
import { type DraftEntry, draftEntrySchema, type Entry } from '@/lib/model/entry';
import type { FaultCode, FileFault } from '../signed/file-fault';
import type { Pace } from './pace';

/** What may travel; everything else stays at home. */
const TRAVELS: readonly DraftEntry['kind'][] = [
  'evidence.kept',
  'evidence.edited',
  'plan.adopted',
  'paper.written',
];

/** Entries looked at together: the browser hashes beside the page, and one at a time would mostly wait. */
const BATCH = 16;

/** Every entry by itself: its body is what was sealed, it is what its hash says, and it says what its kind may say. */
export async function checkEntries(records: readonly BundleRecord[], pace: Pace): Promise<FileFault | null> {
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    const codes = await Promise.all(batch.map(({ entry }) => faultOf(entry)));
    const wrong = codes.findIndex((code) => code !== null);
    const code = codes[wrong];
    if (code) return { code, place: { at: 'record', number: from + wrong + 1, of: records.length } };
    await pace.step(batch.length);
  }
  return null;
}

async function faultOf(entry: Entry): Promise<FaultCode | null> {
  const { salt, body, id, at, kind, subject } = entry;
  if ((await hashEntry(entry)) !== entry.hash) return 'recordChanged';
  if (salt === null || body === null) return 'bodyGone';
  if ((await hashBody(salt, body)) !== entry.bodyHash) return 'recordChanged';
  if (!TRAVELS.some((one) => one === kind)) return 'doesNotFit';
  return draftEntrySchema.safeParse({ id, at, kind, subject, body }).success ? null : 'doesNotFit';
}
