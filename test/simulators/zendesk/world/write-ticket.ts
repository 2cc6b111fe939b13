import {
  type Account,
  type Audit,
  isStaff,
  listComments,
  type Score,
  type Status,
  type Ticket,
} from './account';
import { type Update, updateTicket } from './update-ticket';

/** Throws when the ticket does not exist or was deleted. */
export function ticketOf(account: Account, id: number): Ticket {
  const ticket = account.tickets.get(id);
  if (!ticket || ticket.deleted) throw new Error(`no ticket ${id}`);
  return ticket;
}

/** Adds a comment and moves the status as a help desk does: a customer's word reopens, an agent's answers. */
export function writeComment(
  account: Account,
  ticket: Ticket,
  comment: { text: string; public: boolean; authorId: number; at: number; status?: Status | undefined },
): Audit {
  const staff = isStaff(account, comment.authorId);
  const set: Update['set'] = {};
  if (comment.status) set.status = comment.status;
  else if (!staff && ticket.status !== 'new') set.status = 'open';
  else if (staff && ticket.status === 'new') set.status = 'open';
  if (staff && comment.public && ticket.assigneeId === null) set.assigneeId = comment.authorId;
  return updateTicket(account, ticket, {
    at: comment.at,
    authorId: comment.authorId,
    comment: { text: comment.text, public: comment.public },
    set,
  });
}

/** Sets the status in an update of its own; solving also asks for a rating. */
export function setStatus(
  account: Account,
  ticket: Ticket,
  status: Status,
  authorId: number,
  at: number,
): void {
  updateTicket(account, ticket, { at, authorId, set: { status } });
  if (status === 'solved') offerRating(account, ticket, authorId, at);
}

/** Asks the customer for a rating, unless one was given or asked for already. */
export function offerRating(account: Account, ticket: Ticket, authorId: number, at: number): void {
  if (ticket.score !== 'unoffered') return;
  updateTicket(account, ticket, { at, authorId, channel: 'rule', set: { score: 'offered' }, survey: true });
}

/** The customer answers the survey. */
export function rateTicket(
  account: Account,
  ticket: Ticket,
  score: Score | null,
  remark: string | null,
  at: number,
): void {
  ticket.ratingComment = remark;
  updateTicket(account, ticket, { at, authorId: ticket.requesterId, set: { score } });
}

/** Blacks out a comment, or one stretch of it. Returns false when no ticket holds it. */
export function redactComment(account: Account, commentId: number, at: number, stretch?: string): boolean {
  for (const ticket of account.tickets.values()) {
    const comment = listComments(ticket).find((entry) => entry.id === commentId);
    if (!comment) continue;
    const hide = (text: string): string => '▇'.repeat(text.length);
    comment.text =
      stretch === undefined ? comment.text.replace(/\S+/g, hide) : comment.text.replaceAll(stretch, hide);
    ticket.updatedAt = Math.max(ticket.updatedAt, at);
    return true;
  }
  return false;
}

/** Takes a comment out of its ticket altogether. Returns false when no ticket holds it. */
export function removeComment(account: Account, commentId: number, at: number): boolean {
  for (const ticket of account.tickets.values()) {
    for (const audit of ticket.audits) {
      const kept = audit.events.filter((event) => event.id !== commentId);
      if (kept.length === audit.events.length) continue;
      audit.events = kept;
      ticket.updatedAt = Math.max(ticket.updatedAt, at);
      return true;
    }
  }
  return false;
}
