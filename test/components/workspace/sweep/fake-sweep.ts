import type { Said } from '@/components/shared/HandFields';
import type { SweepDoor } from '@/components/workspace/sweep/sweep-door';
import { createSweepHold } from '@/entrypoints/workspace/sweep/sweep-hold';
import { recordInList } from '@/entrypoints/workspace/sweep/sweep-list';
import { readBroughtList } from '@/lib/exchange/import/brought-list';
import { recordKey } from '@/lib/model/record-key';
import { redact } from '@/lib/redact/redact';
import { plan, TODAY } from '../../shared/samples';
import { fakePapers } from '../papers/fake-papers';

/** The sweep's world in memory, with the real reading of lists; evidence by record key. */
export function fakeSweep(change: Partial<SweepDoor> = {}) {
  const papers = fakePapers();
  const kept = new Map<string, string[]>();
  const said: { id: string; record: string; said: Said }[] = [];
  const page = new EventTarget();
  let count = 0;
  const door: SweepDoor = {
    papers,
    plan: async () => ({ plan: plan() }),
    hosts: async () => ['acme.zendesk.com'],
    ratings: async () => null,
    read: (handed, host) => readBroughtList(handed, (ref) => recordInList(ref, host)),
    keptOn: async (records) =>
      new Map(
        records.map(recordKey).flatMap((key) => {
          const ids = kept.get(key) ?? [];
          return ids.length > 0 ? [[key, [...ids]] as const] : [];
        }),
      ),
    addressOf: (record) => `https://${record.host}/agent/tickets/${record.id}`,
    masked: (words) => redact(words.trim(), []).text,
    async keep(id, record, words) {
      said.push({ id, record: record.id, said: words });
      const key = recordKey(record);
      kept.set(key, [...(kept.get(key) ?? []), id]);
      return null;
    },
    async undo(id) {
      for (const [key, ids] of kept)
        kept.set(
          key,
          ids.filter((one) => one !== id),
        );
      return null;
    },
    ...createSweepHold(page),
    nudge: async () => false,
    setNudge: async () => undefined,
    newId: () => `00000000-0000-4000-9000-${String(++count).padStart(12, '0')}`,
    seed: () => 1,
    now: () => TODAY,
    ...change,
  };
  return { door, papers, kept, said, page };
}
