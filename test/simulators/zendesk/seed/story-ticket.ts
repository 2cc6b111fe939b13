import type { Account, Ticket } from '../world/account';
import { writeComment } from '../world/write-ticket';
import { ANA, MARA } from './found-account';
import { openTicket } from './open-ticket';
import { latestWeekday, startOfDay } from './work-hours';

export const STORY_TICKET = 48_213;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Midnight UTC of the story's Wednesday. */
export function storyStart(now: number): number {
  return latestWeekday(3, 2, now);
}

/**
 * The story of the main job: a failed export before the month-end close, a promise with a time, kept before
 * that time. It begins on the latest Wednesday that leaves room for Thursday's answers, so that the close
 * the customer speaks of is a Friday; all times suit Central Europe as well as UTC.
 */
export function tellStory(account: Account, now: number): Ticket {
  const wednesday = storyStart(now);
  const at = (days: number, hour: number, minute: number): number =>
    wednesday + days * DAY + (hour * 60 + minute) * MINUTE;
  const ticket = openTicket(account, {
    id: STORY_TICKET,
    at: at(0, 9, 2),
    requesterId: MARA,
    subject: 'Nightly export fails since the upgrade',
    text: [
      'Hello, the nightly export has failed every night since the upgrade, and our month-end close is on Friday. Without the file, finance cannot close the month.',
      'Mara Lindqvist, Finance systems lead\nmara.lindqvist@northwind.example · +46 31 390 06 14',
    ].join('\n\n'),
    channel: 'email',
    priority: 'high',
    type: 'problem',
    tags: ['exports', 'enterprise', 'upgrade_11'],
    assigneeId: ANA,
    groupId: 360_000_401,
  });
  ticket.sla = {
    metric: 'requester_wait_time',
    stage: 'active',
    breachAt: startOfDay(now) + DAY + 16 * 60 * MINUTE,
  };
  writeComment(account, ticket, {
    authorId: ANA,
    public: false,
    at: at(0, 9, 20),
    text: 'Cause: the job still points at the old runner, gone since the upgrade.',
  });
  writeComment(account, ticket, {
    authorId: ANA,
    public: true,
    at: at(0, 9, 31),
    status: 'pending',
    text: 'Hi Mara, thank you for saying what hangs on it. I have moved the job to the new runner and will check tomorrow’s run at 07:00, well before your close.',
  });
  writeComment(account, ticket, {
    authorId: ANA,
    public: true,
    at: at(1, 5, 46),
    text: 'Good morning Mara, last night’s run finished at 04:12 with all 48,306 rows and the file is in your folder. The totals agree with the last good run. Tonight’s run is watched as well.',
  });
  writeComment(account, ticket, {
    authorId: MARA,
    public: true,
    at: at(1, 7, 12),
    text: 'It ran. Thank you, we would have missed the close.',
  });
  return ticket;
}
