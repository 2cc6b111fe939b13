import type { Account } from '../world/account';
import { writeComment } from '../world/write-ticket';
import { ANA, foundAccount, MARA } from './found-account';
import { openTicket } from './open-ticket';
import { CUSTOMERS } from './people';
import { STORY_TICKET } from './story-ticket';

const DAY = 86_400_000;

/** The second, small account: the same people and one ticket number in common, so that hosts must be told apart. */
export function buildSandbox(subdomain: string, now: number): Account {
  const account = foundAccount(subdomain, now, CUSTOMERS.slice(0, 2));
  for (const [id, subject] of [
    [12, 'Trying the new ticket form'],
    [STORY_TICKET, 'A sandbox ticket with a familiar number'],
  ] as const) {
    const ticket = openTicket(account, {
      id,
      at: now - 4 * DAY,
      requesterId: MARA,
      subject,
      text: 'This is only a test, please ignore.',
      channel: 'web',
      priority: 'low',
      type: 'question',
      tags: ['sandbox'],
      assigneeId: ANA,
      groupId: 360_000_401,
    });
    writeComment(account, ticket, {
      authorId: ANA,
      public: true,
      at: now - 3 * DAY,
      text: 'Noted, this is the sandbox.',
    });
  }
  return account;
}
