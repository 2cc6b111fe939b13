import { ANA } from './found-account';
import type { Opening } from './open-ticket';

/** Tickets that each show one unusual thing, for tests to name. */
export const MESSAGING_TICKET = 48_019;
export const MERGED_TICKET = 47_310;
export const MERGE_TARGET = 47_302;
export const REASSIGNED_TICKET = 47_655;
export const REOPENED_TICKET = 47_840;
export const PRIVATE_TICKET = 47_911;
export const BROKEN_PROMISE_TICKET = 47_733;
export const PROACTIVE_TICKET = 47_990;
export const VOICE_TICKET = 48_102;

/** What the unusual tickets have in common. */
export const OPENING: Omit<Opening, 'id' | 'at' | 'requesterId' | 'subject' | 'text'> = {
  channel: 'email',
  priority: 'normal',
  type: 'question',
  tags: ['exports', 'enterprise'],
  assigneeId: ANA,
  groupId: 360_000_401,
};
