import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import { duration, moment, number, t, tn } from '@/lib/platform/i18n';

export interface FactLine {
  label: string;
  value: string;
}

const RATINGS = new Set(['good', 'bad', 'offered', 'unoffered']);
const STATUSES = new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']);

/** The rating in words; a word the host invented stands as it is. */
export function ratingText(rating: string | null): string {
  if (rating === null) return t('workspace_unknown');
  return RATINGS.has(rating) ? t(`workspace_rating_${rating}`) : rating;
}

/** The status in words; a word the host invented stands as it is. */
export function statusText(status: string | null): string {
  if (status === null) return t('workspace_unknown');
  return STATUSES.has(status) ? t(`workspace_status_${status}`) : status;
}

const wait = (facts: RecordFacts) =>
  facts.customerWait?.calendar == null ? null : duration(facts.customerWait.calendar);

/** Every fact a record showed, in words. What was not known says so; it is never a zero. */
export function factLines(facts: RecordFacts, of: InteractionFacts | null): FactLine[] {
  const unknown = t('workspace_unknown');
  const lines: FactLine[] = [
    { label: t('workspace_fact_rating'), value: ratingText(facts.rating) },
    { label: t('workspace_fact_status'), value: statusText(facts.status) },
    {
      label: t('workspace_fact_reopens'),
      value: facts.reopens === null ? unknown : tn('workspace_times', facts.reopens),
    },
    { label: t('workspace_fact_replies'), value: facts.replies === null ? unknown : number(facts.replies) },
    { label: t('workspace_fact_wait'), value: wait(facts) ?? unknown },
  ];
  if (of?.promisedBy) {
    const kept = of.promiseKept === null ? 'open' : of.promiseKept ? 'kept' : 'missed';
    lines.push({
      label: t('workspace_fact_promise'),
      value: t(`workspace_promise_${kept}`, moment(new Date(of.promisedBy))),
    });
  }
  return lines;
}
