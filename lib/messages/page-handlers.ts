import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { LedgerError } from '@/lib/ledger/ledger-error';
import type { Ledger } from '@/lib/ledger/open-ledger';
import { readEvidence, readEvidenceOfRecord, readRecord } from '@/lib/ledger/read-evidence';
import { readPlan } from '@/lib/ledger/read-progress';
import type { PageEntry } from '@/lib/model/entry';
import type { Plan } from '@/lib/model/plan';
import { recordKey } from '@/lib/model/record-key';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { WorkingStore } from '@/lib/platform/working-store';
import type { Handlers } from './serve';
import type { Appended, TaggedHere } from './table';

export interface PageHandlerParts {
  ledger: KeptLedger;
  working: WorkingStore;
  version: string;
  /** the plan whose metrics are offered while none was adopted */
  trialPlan: () => Plan;
  /** tells our own pages that there is something new to read */
  changed: () => void;
}

/** The acts a page may ask for, on the ledger and the working state. */
export function createPageHandlers(parts: PageHandlerParts): Handlers {
  return {
    async append({ entries }, host) {
      try {
        if (!(await areOwnActs(entries, host, await parts.ledger.ledger()))) {
          return { ok: false, why: 'refused', kept: false };
        }
        const { seqs, head } = await parts.ledger.append(entries);
        parts.changed();
        return { ok: true, seqs, head };
      } catch (error) {
        return { ok: false, why: reasonOf(error), kept: false };
      }
    },
    async recall({ record, host }) {
      const ledger = await parts.ledger.ledger();
      const key = record ? recordKey(record) : null;
      const [rows, row, plan, draft, settings, salt] = await Promise.all([
        key ? readEvidenceOfRecord(ledger, key) : [],
        key ? readRecord(ledger, key) : null,
        readPlan(ledger),
        record ? parts.working.draft(record) : null,
        parts.working.settings(host),
        parts.working.salt(),
      ]);
      return {
        tagged: rows.filter((each) => !each.retracted).map(toTaggedHere),
        recordFacts: row?.facts ?? null,
        draft,
        metrics: (plan ?? parts.trialPlan()).metrics.map(({ metric, role }) => ({ metric, role })),
        settings,
        salt,
        version: parts.version,
      };
    },
    async remember(request) {
      if (request.what === 'settings') await parts.working.saveSettings(request.host, request.settings);
      else await parts.working.saveDraft(request.record, request.draft);
      return { ok: true };
    },
  };
}

/** A page on one host may undo only what was tagged on that host. */
async function areOwnActs(entries: PageEntry[], host: string, ledger: Ledger): Promise<boolean> {
  for (const entry of entries) {
    if (entry.kind !== 'evidence.retracted') continue;
    const row = await readEvidence(ledger, entry.subject);
    if (row && row.record.host !== host) return false;
  }
  return true;
}

function toTaggedHere(row: EvidenceRow): TaggedHere {
  const { id, interaction, words, metrics, capturedAt, interactionFacts } = row;
  return { id, interaction, words, metrics, capturedAt, interactionFacts };
}

/** The reason in the words of the message table; anything unforeseen asks for another try. */
function reasonOf(error: unknown): Extract<Appended, { ok: false }>['why'] {
  const code = error instanceof LedgerError ? error.code : 'failed';
  if (code === 'invalid' || code === 'refused' || code === 'full') return code;
  return code === 'readOnly' || code === 'upgradeFailed' || code === 'newer' ? 'readOnly' : 'busy';
}
