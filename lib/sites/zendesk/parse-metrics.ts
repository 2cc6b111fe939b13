import type { Duration, RecordFacts } from '@/lib/model/facts';
import { countOf, fieldsOf, instantOf, minutesOf } from './read-json';

/** A ticket's metric set: counters and finished durations. null is "not finished", never 0. */
export type Metrics = Pick<
  RecordFacts,
  'reopens' | 'replies' | 'assignees' | 'solvedAt' | 'firstReply' | 'customerWait' | 'fullResolution'
>;

/** Reads `tickets/{id}/metrics`, which arrives as an object or as a list of one. */
export function parseMetrics(json: unknown): Metrics | null {
  const found = fieldsOf(json).ticket_metric;
  return metricsOf(Array.isArray(found) ? found[0] : found);
}

/** Reads one metric set; null when there is none. */
export function metricsOf(value: unknown): Metrics | null {
  return typeof value === 'object' && value !== null ? fieldsOfSet(value) : null;
}

/** A metric set of which nothing is known. */
export const NO_METRICS: Metrics = fieldsOfSet({});

function fieldsOfSet(value: object): Metrics {
  const set = fieldsOf(value);
  return {
    reopens: countOf(set.reopens),
    replies: countOf(set.replies),
    assignees: countOf(set.assignee_stations),
    solvedAt: instantOf(set.solved_at),
    firstReply: durationOf(set.reply_time_in_minutes),
    customerWait: durationOf(set.requester_wait_time_in_minutes),
    fullResolution: durationOf(set.full_resolution_time_in_minutes),
  };
}

function durationOf(value: unknown): Duration | null {
  if (!value) return null;
  const { calendar, business } = fieldsOf(value);
  return { calendar: minutesOf(calendar), business: minutesOf(business) };
}
