import type { RecordFacts } from './facts';

/**
 * The facts of a record that nobody has read: nothing is known of it. They are dated before any real reading,
 * so that every reading is newer, whether it came earlier or comes later.
 */
export const unreadFacts: RecordFacts = {
  readAt: '1970-01-01T00:00:00Z',
  updatedAt: null,
  status: null,
  solvedAt: null,
  rating: null,
  reopens: null,
  replies: null,
  assignees: null,
  firstReply: null,
  customerWait: null,
  fullResolution: null,
  openTickets: null,
  allTickets: null,
};

/** Whether the record was ever read for these facts. */
export function wasRead(facts: Pick<RecordFacts, 'readAt'>): boolean {
  return Date.parse(facts.readAt) > Date.parse(unreadFacts.readAt);
}
