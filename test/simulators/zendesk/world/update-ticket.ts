import type { Account, Audit, AuditEvent, Channel, Settable, Ticket } from './account';

/** One update of a ticket: at most one comment and any changes, kept together as one audit. */
export interface Update {
  at: number;
  authorId: number;
  channel?: Channel;
  /** a comment's author may differ from the update's, as when an agent writes for a customer */
  comment?: { text: string; public: boolean; authorId?: number };
  set?: Partial<Settable>;
  notify?: { subject: string; recipients: number[] };
  survey?: boolean;
}

const FIELDS: (keyof Settable)[] = [
  'subject',
  'status',
  'priority',
  'type',
  'assigneeId',
  'groupId',
  'tags',
  'score',
];

/** Applies an update and returns its audit; an update that changes nothing leaves an audit without events. */
export function updateTicket(account: Account, ticket: Ticket, update: Update): Audit {
  const first = ticket.audits.length === 0;
  const id = account.nextId();
  const channel = update.channel ?? ticket.channel;
  const events: AuditEvent[] = [];
  if (update.comment) {
    const { text, authorId } = update.comment;
    const comment = {
      id: account.nextId(),
      auditId: id,
      authorId: authorId ?? update.authorId,
      public: update.comment.public,
      text,
      at: update.at,
      channel,
    };
    events.push({ id: comment.id, kind: 'comment', comment });
  }
  for (const field of FIELDS) {
    const value = update.set?.[field];
    if (value === undefined) continue;
    const previous = ticket[field];
    if (!first && JSON.stringify(previous) === JSON.stringify(value)) continue;
    Object.assign(ticket, { [field]: value });
    events.push(
      first
        ? { id: account.nextId(), kind: 'create', field, value }
        : { id: account.nextId(), kind: 'change', field, value, previous },
    );
  }
  if (update.notify) events.push({ id: account.nextId(), kind: 'notification', ...update.notify });
  if (update.survey) events.push({ id: account.nextId(), kind: 'survey' });
  const audit: Audit = { id, at: update.at, authorId: update.authorId, channel, events };
  ticket.audits.push(audit);
  if (events.length > 0) ticket.updatedAt = Math.max(ticket.updatedAt, update.at);
  return audit;
}
