import type { ByHand } from '@/components/sidepanel/panel-door';
import type { ReadLedger } from '@/entrypoints/popup/popup-world';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import type { DraftEntry } from '@/lib/model/entry';
import type { RecordRef } from '@/lib/model/record';
import { unreadFacts } from '@/lib/model/unread-facts';
import { redact } from '@/lib/redact/redact';
import { addressOf, recordOfAddress } from '@/lib/sites/addresses';

/** How far back hosts are looked for. */
const LOOK_BACK = 50;
/** The longest own words that are kept, in UTF-16 units. */
const MOST_WORDS = 2000;

/** Host names of the newest evidence, the newest first. Without a record that opens: none. */
export async function readHosts(kept: ReadLedger): Promise<string[]> {
  try {
    const { rows } = await readEvidencePage(await kept.ledger(), { limit: LOOK_BACK });
    return [...new Set(rows.map(({ record }) => record.host))];
  } catch {
    return [];
  }
}

/** The record that an address means; or a bare number, on the host given. */
export function recordByHand(text: string, host: string): RecordRef | null {
  const bare = /^\s*#?(\d+)\s*$/.exec(text)?.[1];
  if (bare === undefined) return recordOfAddress(text);
  const record = { site: 'zendesk', host: host.trim().toLowerCase(), kind: 'ticket', id: bare };
  return addressOf(record) === null ? null : record;
}

/**
 * Evidence about a record nobody has read: it has the person's words and none of the record's facts, so it
 * makes no number. A later visit reads the record and finds this piece on it.
 */
export function byHandEntry(id: string, noted: ByHand, at: string): DraftEntry {
  return {
    id,
    at,
    kind: 'evidence.kept',
    subject: id,
    body: {
      ...noted,
      id,
      customer: null,
      interaction: null,
      quote: null,
      words: redact(noted.words.trim(), []).text.slice(0, MOST_WORDS),
      facts: unreadFacts,
      interactionFacts: null,
      capturedAt: at,
      adapter: 'by hand',
    },
  };
}
