import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';

/** What a person may want to hear about a record that was tagged earlier: ids of sentences. */
export type News =
  | 'ratedGood'
  | 'ratedBad'
  | 'reopened'
  | 'solved'
  | 'changed'
  | 'gone'
  | 'promiseKept'
  | 'promiseMissed';

const SOLVED = new Set<string | null>(['solved', 'closed']);

/** What changed between the facts at the time of tagging and the facts now, most telling first. */
export function newsOf(then: RecordFacts | null, now: RecordFacts, of: InteractionFacts | null): News[] {
  const news: News[] = [];
  if (then && now.rating !== then.rating) {
    if (now.rating === 'good') news.push('ratedGood');
    if (now.rating === 'bad') news.push('ratedBad');
  }
  if (then && (now.reopens ?? 0) > (then.reopens ?? 0)) news.push('reopened');
  if (then && SOLVED.has(now.status) && !SOLVED.has(then.status)) news.push('solved');
  if (of?.promiseKept === true) news.push('promiseKept');
  if (of?.promiseKept === false) news.push('promiseMissed');
  if (of?.standing === 'changed' || of?.standing === 'gone') news.push(of.standing);
  return news;
}
