import type { Json } from '../../exchange';
import { writeHtmlBody } from '../shape/comment-html';
import {
  type Account,
  type Comment,
  listComments,
  listTickets,
  type Person,
  personOf,
  type Ticket,
} from '../world/account';

/** A ticket as a list line shows it. */
export function describeListed(account: Account, ticket: Ticket): { [key: string]: Json } {
  const requester = personOf(account, ticket.requesterId);
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    requester: { id: requester.id, name: requester.name },
    organisation: organisationName(account, ticket.organizationId),
    assigneeId: ticket.assigneeId,
    updatedAt: ticket.updatedAt,
  };
}

/** A ticket as its pane shows it, with the latest `shown` comments. */
export function describeTicket(account: Account, ticket: Ticket, shown: number): Json {
  const comments = listComments(ticket);
  const latest = comments.slice(Math.max(0, comments.length - shown));
  const requester = personOf(account, ticket.requesterId);
  return {
    ...describeListed(account, ticket),
    type: ticket.type,
    tags: ticket.tags,
    channel: ticket.channel,
    createdAt: ticket.createdAt,
    sla: ticket.sla,
    assignee: ticket.assigneeId === null ? null : personOf(account, ticket.assigneeId).name,
    group: account.groups.find((group) => group.id === ticket.groupId)?.name ?? null,
    requester: describePerson(account, requester),
    total: comments.length,
    comments: latest.map((comment) => describeComment(account, comment)),
    transcript: (ticket.messaging ?? []).map((line) => ({
      id: line.id,
      at: line.at,
      name: line.author.name,
      authorId: line.author.id,
      kind: line.author.type === 'user' ? 'end-user' : 'agent',
      html: writeHtmlBody(line.text),
    })),
    others: listTickets(account)
      .filter((other) => other.requesterId === ticket.requesterId && other.id !== ticket.id)
      .sort((a, b) => b.updatedAt - a.updatedAt)
      .slice(0, 6)
      .map((other) => describeListed(account, other)),
  };
}

export function describePerson(account: Account, person: Person): { [key: string]: Json } {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    phone: person.phone,
    title: person.title,
    zone: person.zone.iana,
    locale: person.locale,
    organisation: organisationName(account, person.organizationId),
  };
}

function describeComment(account: Account, comment: Comment): Json {
  const author = personOf(account, comment.authorId);
  return {
    id: comment.id,
    auditId: comment.auditId,
    at: Math.floor(comment.at / 1000) * 1000 + account.millisecond(comment.auditId),
    authorId: author.id,
    name: author.name,
    kind: comment.public ? (author.role === 'end-user' ? 'end-user' : 'agent') : 'internal',
    html: writeHtmlBody(comment.text),
  };
}

function organisationName(account: Account, id: number | null): string | null {
  return id === null ? null : (account.organisations.get(id)?.name ?? null);
}
