import type { Refusal } from '@/lib/messages/ask-worker';
import type { PageMessages } from '@/lib/messages/table';
import { askOfRecord } from './ask-of-record';
import type { Known } from './desk';

/** `kept` means committed. Everything else says why not; `silent` may have been kept all the same. */
export type Delivered = { end: 'kept' | 'silent' | 'gone' | 'full' | 'readOnly' | 'refused' };

const OF_REFUSAL: Partial<Record<Refusal, 'gone' | 'refused'>> = {
  gone: 'gone',
  sender: 'refused',
  message: 'refused',
};

const OF_ANSWER: Record<string, 'full' | 'readOnly' | 'silent' | undefined> = {
  full: 'full',
  readOnly: 'readOnly',
  busy: 'silent',
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
  if (asked.value.ok) return { end: 'kept' };
  return { end: OF_ANSWER[asked.value.why] ?? 'refused' };
}
