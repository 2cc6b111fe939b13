import type { Refusal } from '@/lib/messages/ask-worker';
import type { PageMessages, TaggedHere } from '@/lib/messages/table';
import { askOfRecord } from './ask-of-record';
import type { Known } from './desk';

/** `kept` means committed. Everything else says why not; `silent` may have been kept all the same. */
export type Delivered =
  | { end: 'kept'; tagged: TaggedHere | null }
  | { end: 'silent' | 'gone' | 'full' | 'readOnly' | 'refused' };

const OF_REFUSAL: Partial<Record<Refusal, 'gone' | 'refused'>> = {
  gone: 'gone',
  sender: 'refused',
  message: 'refused',
};

/** Sends one act until it is acknowledged: always the same act, so that a repeat is no twin. */
export async function deliver(
  known: Pick<Known, 'visit'>,
  request: PageMessages['append']['request'],
): Promise<Delivered> {
  const asked = await askOfRecord(
    known,
    'append',
    request,
    (answer) => 'wanted' in answer || answer.ok || answer.why !== 'busy',
  );
  if (!asked.ok) return { end: OF_REFUSAL[asked.why] ?? 'silent' };
  if (asked.value.ok) return { end: 'kept', tagged: asked.value.tagged };
  const { why } = asked.value;
  if (why === 'full' || why === 'readOnly') return { end: why };
  return { end: why === 'busy' ? 'silent' : 'refused' };
}
