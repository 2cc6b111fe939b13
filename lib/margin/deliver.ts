import { askUntilAnswered, type Refusal } from '@/lib/messages/ask-worker';
import type { Appended, PageEntry } from '@/lib/messages/table';

/** `kept` means committed. Everything else says why not; `silent` may have been kept all the same. */
export type Delivered = 'kept' | 'silent' | 'gone' | 'full' | 'readOnly' | 'refused';

const OF_REFUSAL: Partial<Record<Refusal, Delivered>> = {
  gone: 'gone',
  sender: 'refused',
  message: 'refused',
};

/** Sends one entry until it is acknowledged: always the same entry, so that a repeat is no twin. */
export async function deliver(entry: PageEntry): Promise<Delivered> {
  const asked = await askUntilAnswered(
    'append',
    { entries: [entry] },
    (answer) => answer.ok || answer.why !== 'busy',
  );
  if (!asked.ok) return OF_REFUSAL[asked.why] ?? 'silent';
  return asked.value.ok ? 'kept' : fromAnswer(asked.value.why);
}

function fromAnswer(why: Extract<Appended, { ok: false }>['why']): Delivered {
  if (why === 'full' || why === 'readOnly') return why;
  return why === 'busy' ? 'silent' : 'refused';
}
