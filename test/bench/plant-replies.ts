import type { ZendeskControl } from '../simulators/zendesk/control';
import { LONG_TICKET } from '../simulators/zendesk/seed/long-ticket';
import { listComments, type Ticket } from '../simulators/zendesk/world/account';

/** Replies per ticket that a reader sees for certain: it reads the newest 100 comments. */
const PER_TICKET = 80;

/**
 * Lets the signed-in agent answer so often that `count` public replies can be read, on as many ordinary
 * tickets as that takes, and answers with these tickets. The ticket with 600 comments comes first.
 */
export function plantReplies(zendesk: ZendeskControl, count: number): string[] {
  const { account, storyTicket } = zendesk;
  const ordinary = [...account.tickets.values()].filter(
    (ticket) => isOrdinary(ticket) && ![LONG_TICKET, storyTicket].includes(ticket.id),
  );
  const chosen = ordinary.slice(0, Math.max(2, Math.ceil(count / PER_TICKET)));
  const each = Math.ceil(count / chosen.length);
  for (const { id } of chosen) {
    for (let number = 1; number <= each; number += 1) {
      zendesk.postReply(id, `Step ${number} is done, and the export ran through.`, { as: 'agent' });
    }
  }
  return [LONG_TICKET, ...chosen.map(({ id }) => id)].map(String);
}

function isOrdinary(ticket: Ticket): boolean {
  return !ticket.deleted && ticket.status !== 'closed' && listComments(ticket).length < 15;
}
