import { type Asked, askUntilAnswered } from '@/lib/messages/ask-worker';
import type { ByReading, PageMessageName, PageMessages, Wants } from '@/lib/messages/table';
import type { Known } from './desk';

/** The messages whose answer may be "fetch this first". */
type OfRecord = Exclude<PageMessageName, 'recall'>;
type Answer<N extends OfRecord> = Exclude<PageMessages[N]['answer'], Wants>;

/** A record takes four requests; more turns than this mean that page and worker do not understand each other. */
const TURNS = 8;

/**
 * Asks what needs a reading of the record. The worker may have forgotten it: then it says what to fetch,
 * and is asked again with everything that was fetched, even when the visit is over by then. Nothing is
 * fetched twice in one visit.
 */
export async function askOfRecord<N extends OfRecord>(
  { visit }: Pick<Known, 'visit'>,
  name: N,
  request: PageMessages[N]['request'],
  isSettled: (answer: PageMessages[N]['answer']) => boolean = () => true,
  tries = 60,
): Promise<Asked<Answer<N>>> {
  let given: ByReading['given'] = 'given' in request ? request.given : null;
  let asking = request;
  for (let turn = 0; turn < TURNS; turn++) {
    const asked = await askUntilAnswered(name, asking, isSettled, tries);
    if (!asked.ok) return asked;
    if (!('wanted' in asked.value)) return { ok: true, value: asked.value as Answer<N> };
    if (!(await visit.fetch(asked.value.wanted, given))) return { ok: false, why: 'silent' };
    given = visit.given();
    asking = { ...request, given };
  }
  return { ok: false, why: 'failed' };
}
