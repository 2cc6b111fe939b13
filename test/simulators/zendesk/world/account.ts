/** The simulated account's own nouns. Times are milliseconds since 1970; the API shapes them later. */
export type Status = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';
export type Priority = 'urgent' | 'high' | 'normal' | 'low' | null;
export type Score = 'offered' | 'unoffered' | 'good' | 'bad';
export type Channel = 'email' | 'web' | 'api' | 'native_messaging' | 'rule' | 'voice';

export interface Person {
  id: number;
  name: string;
  email: string;
  phone: string | null;
  role: 'end-user' | 'agent' | 'admin';
  organizationId: number | null;
  groupId: number | null;
  /** the IANA name and the older Rails spelling the API gives beside it */
  zone: { iana: string; rails: string };
  locale: string;
  title: string;
  createdAt: number;
}

export interface Organisation {
  id: number;
  name: string;
  domain: string;
  tags: string[];
  fields: Record<string, string | number | boolean | null>;
  createdAt: number;
}

export interface Group {
  id: number;
  name: string;
}

export interface Comment {
  id: number;
  auditId: number;
  authorId: number;
  public: boolean;
  text: string;
  at: number;
  channel: Channel;
}

/** What an update may set on a ticket; each change becomes one event of its audit. */
export interface Settable {
  subject: string;
  status: Status;
  priority: Priority;
  type: string | null;
  assigneeId: number | null;
  groupId: number | null;
  tags: string[];
  score: Score | null;
}

export type AuditEvent =
  | { id: number; kind: 'comment'; comment: Comment }
  | { id: number; kind: 'create'; field: keyof Settable; value: Settable[keyof Settable] }
  | {
      id: number;
      kind: 'change';
      field: keyof Settable;
      value: Settable[keyof Settable];
      previous: Settable[keyof Settable];
    }
  | { id: number; kind: 'notification'; subject: string; recipients: number[] }
  | { id: number; kind: 'survey' };

export interface Audit {
  id: number;
  at: number;
  authorId: number;
  channel: Channel;
  events: AuditEvent[];
}

/** One line of a messaging transcript; these never appear among the comments. */
export interface ChatLine {
  id: string;
  at: number;
  author: { type: 'user' | 'agent' | 'bot'; name: string; id: number | null };
  text: string;
}

export interface Ticket extends Settable {
  id: number;
  requesterId: number;
  submitterId: number;
  organizationId: number | null;
  channel: Channel;
  messaging: ChatLine[] | null;
  deleted: boolean;
  ratingComment: string | null;
  problemId: number | null;
  dueAt: number | null;
  /** an SLA target shown on the ticket, if one is applied */
  sla: { metric: string; stage: string; breachAt: number } | null;
  createdAt: number;
  updatedAt: number;
  audits: Audit[];
}

export interface Account {
  subdomain: string;
  name: string;
  brandId: number;
  /** the signed-in agent */
  meId: number;
  people: Map<number, Person>;
  organisations: Map<number, Organisation>;
  groups: Group[];
  tickets: Map<number, Ticket>;
  /** hands out audit, comment and event ids, ascending */
  nextId(): number;
  /** a fraction of a second for each audit, shown by the page and dropped by the API */
  millisecond(auditId: number): number;
}

/** All comments of a ticket, oldest first. */
export function listComments(ticket: Ticket): Comment[] {
  return ticket.audits.flatMap((audit) =>
    audit.events.flatMap((event) => (event.kind === 'comment' ? [event.comment] : [])),
  );
}

/** Tickets that were not deleted, by ascending id. */
export function listTickets(account: Account): Ticket[] {
  return [...account.tickets.values()].filter((ticket) => !ticket.deleted).sort((a, b) => a.id - b.id);
}

/** Throws when the account has no such person: a simulator never refers to nobody. */
export function personOf(account: Account, id: number): Person {
  const person = account.people.get(id);
  if (!person) throw new Error(`no person ${id}`);
  return person;
}

export function isStaff(account: Account, id: number): boolean {
  return personOf(account, id).role !== 'end-user';
}
