import type { Account, Channel, Priority, Settable, Ticket } from '../world/account';
import { personOf } from '../world/account';
import { updateTicket } from '../world/update-ticket';

/** What a new ticket starts with. */
export interface Opening {
  id: number;
  at: number;
  requesterId: number;
  subject: string;
  text: string | null;
  channel: Channel;
  priority: Priority;
  type: string | null;
  tags: string[];
  assigneeId: number | null;
  groupId: number | null;
  /** who wrote it down; the requester when absent */
  submitterId?: number;
  score?: Settable['score'];
}

/** Opens a ticket in an account: its first audit creates every field and holds the first comment. */
export function openTicket(account: Account, opening: Opening): Ticket {
  const requester = personOf(account, opening.requesterId);
  const ticket: Ticket = {
    id: opening.id,
    requesterId: requester.id,
    submitterId: opening.submitterId ?? requester.id,
    organizationId: requester.organizationId,
    channel: opening.channel,
    messaging: null,
    deleted: false,
    ratingComment: null,
    problemId: null,
    dueAt: null,
    sla: null,
    createdAt: opening.at,
    updatedAt: opening.at,
    audits: [],
    subject: opening.subject,
    status: 'new',
    priority: null,
    type: null,
    assigneeId: null,
    groupId: null,
    tags: [],
    score: null,
  };
  account.tickets.set(ticket.id, ticket);
  updateTicket(account, ticket, {
    at: opening.at,
    authorId: ticket.submitterId,
    ...(opening.text === null ? {} : { comment: { text: opening.text, public: true } }),
    set: {
      subject: opening.subject,
      status: opening.assigneeId === null ? 'new' : 'open',
      priority: opening.priority,
      type: opening.type,
      assigneeId: opening.assigneeId,
      groupId: opening.groupId,
      tags: opening.tags,
      score: opening.score === undefined ? 'unoffered' : opening.score,
    },
    notify: { subject: 'Request received', recipients: [requester.id] },
  });
  return ticket;
}
