import { touchRow } from '../world/make-row';
import type { OrgUser } from '../world/org';
import { type Row, type Value, writeInstant } from '../world/row';
import { addRow } from '../world/write-record';
import { CASE_TEXTS } from './case-texts';
import type { Customer } from './customer';
import type { Founding } from './found-org';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Spreads the cases of an org's plan over its customers, more of them of late than long ago. */
export function addCases(founding: Founding, customers: readonly Customer[]): void {
  const { org, plan, random, now } = founding;
  const asking = customers.filter((each) => each.kind !== 'prospect');
  while ((org.tables.Case?.length ?? 0) < plan.cases) {
    const customer = random.pick(asking);
    const age = Math.floor(random.next() ** 1.6 * 1050 * DAY) + 2 * HOUR;
    addCase(founding, customer, now - age);
  }
}

export interface CaseFields {
  subject: string;
  description: string;
  priority: string;
  origin: string;
  /** milliseconds since 1970; null: still open */
  closedAt: number | null;
  escalatedAt: number | null;
  ownerId: string;
}

function addCase(founding: Founding, customer: Customer, at: number): void {
  const { random, others, now } = founding;
  const text = random.pick(CASE_TEXTS);
  const agent = random.pick(others);
  const closedAt = at + random.between(2, 300) * HOUR;
  const open = closedAt > now - HOUR || random.chance(0.04);
  const escalated = random.chance(0.12) ? at + Math.floor((Math.min(closedAt, now) - at) / 3) : null;
  const contact = random.pick(customer.contacts);
  const row = openCase(founding, customer, contact, at, {
    subject: text.subject,
    description: text.question,
    priority: random.pick(['High', 'Medium', 'Medium', 'Medium', 'Low']),
    origin: random.pick(['Email', 'Email', 'Web', 'Phone']),
    closedAt: open ? null : closedAt,
    escalatedAt: escalated,
    ownerId: open && random.chance(0.15) ? founding.queueId : agent.id,
  });
  discuss(
    founding,
    customer,
    row,
    contact,
    agent,
    { from: at, until: open ? now - HOUR / 2 : closedAt },
    text,
  );
}

/** Adds a case with what its history says: made, worked on, escalated, closed. */
export function openCase(
  founding: Founding,
  customer: Customer,
  contact: Row,
  at: number,
  fields: CaseFields,
): Row {
  const { org } = founding;
  const status = fields.closedAt !== null ? 'Closed' : fields.escalatedAt !== null ? 'Escalated' : 'Working';
  const row = addRow(
    org,
    'Case',
    {
      CaseNumber: String(1001 + (org.tables.Case?.length ?? 0)).padStart(8, '0'),
      AccountId: customer.account.Id,
      ContactId: contact.Id,
      ContactEmail: contact.Email ?? null,
      Type: 'Problem',
      Status: status,
      Origin: fields.origin,
      Subject: fields.subject,
      Description: fields.description,
      Priority: fields.priority,
      IsClosed: fields.closedAt !== null,
      ClosedDate: fields.closedAt === null ? null : writeInstant(fields.closedAt),
      IsEscalated: fields.escalatedAt !== null,
      OwnerId: fields.ownerId,
    },
    { by: fields.ownerId.startsWith('005') ? fields.ownerId : org.personId, at },
  );
  const by = String(row.CreatedById);
  const note = (Field: string, OldValue: Value, NewValue: Value, when: number): void => {
    if (!org.tables.CaseHistory) return;
    addRow(org, 'CaseHistory', { CaseId: row.Id, Field, OldValue, NewValue }, { by, at: when });
    touchRow(row, by, when);
  };
  note('created', null, null, at);
  note('Status', 'New', 'Working', at + HOUR / 4);
  if (fields.escalatedAt !== null) {
    note('Status', 'Working', 'Escalated', fields.escalatedAt);
    note('IsEscalated', 'false', 'true', fields.escalatedAt);
  }
  if (fields.closedAt !== null) {
    note('Status', fields.escalatedAt === null ? 'Working' : 'Escalated', 'Closed', fields.closedAt);
  }
  return row;
}

function discuss(
  founding: Founding,
  customer: Customer,
  row: Row,
  contact: Row,
  agent: OrgUser,
  span: { from: number; until: number },
  text: (typeof CASE_TEXTS)[number],
): void {
  const { random } = founding;
  const moments = Array.from({ length: random.between(1, 4) }, () => random.next()).sort((a, b) => a - b);
  if (random.chance(0.1))
    addPost(founding, row, customer.rep.id, span.from + HOUR, 'Please keep me informed.');
  for (const [index, moment] of moments.entries()) {
    const at = Math.floor(span.from + (span.until - span.from) * moment);
    const quiet = customer.quietSince !== null && at > customer.quietSince;
    if (row.Origin !== 'Email') addComment(founding, row, agent.id, at, text.answer, random.chance(0.8));
    else
      addEmail(founding, row, contact, agent, {
        at,
        incoming: index % 2 === 0 && !quiet,
        text: index % 2 ? text.answer : text.question,
      });
  }
}

export function addComment(
  founding: Founding,
  row: Row,
  by: string,
  at: number,
  text: string,
  published: boolean,
): Row {
  const fields = { ParentId: row.Id, CommentBody: text, IsPublished: published };
  return addRow(founding.org, 'CaseComment', fields, { by, at });
}

/** A post in the feed of a case; nothing where the org has no feed. */
export function addPost(founding: Founding, row: Row, by: string, at: number, text: string): void {
  const { org } = founding;
  if (!org.tables.FeedItem) return;
  const fields = { ParentId: row.Id, Type: 'TextPost', Body: text, CommentCount: 0 };
  const post = addRow(org, 'FeedItem', fields, { by, at });
  const line = addRow(org, 'CaseFeed', fields, { by, at });
  line.Id = post.Id;
}

/** An e-mail of a case, from its contact or from support; nothing where the org keeps none. */
export function addEmail(
  founding: Founding,
  row: Row,
  contact: Row,
  agent: OrgUser,
  mail: { at: number; incoming: boolean; text: string },
): void {
  if (!founding.org.tables.EmailMessage) return;
  const [from, to] = mail.incoming ? [contact.Email, agent.email] : [agent.email, contact.Email];
  addRow(
    founding.org,
    'EmailMessage',
    {
      ParentId: row.Id,
      RelatedToId: row.Id,
      Subject: `${mail.incoming ? '' : 'Re: '}${row.Subject}`,
      TextBody: mail.text,
      HtmlBody: `<html><body><p>${mail.text}</p></body></html>`,
      FromName: mail.incoming ? (contact.Name ?? null) : agent.name,
      FromAddress: from ?? null,
      ToAddress: to ?? null,
      Incoming: mail.incoming,
      Status: mail.incoming ? '2' : '3',
      MessageDate: writeInstant(mail.at),
      IsExternallyVisible: true,
    },
    { by: agent.id, at: mail.at },
  );
}
