import type { Json } from '../../exchange';
import {
  type Account,
  type Audit,
  type AuditEvent,
  personOf,
  type Settable,
  type Ticket,
} from '../world/account';
import { shapeComment, shapeSystem } from './comment';
import { isoSeconds } from './instant';
import { shapeVia } from './via';

const FIELD_NAMES: Record<keyof Settable, string> = {
  subject: 'subject',
  status: 'status',
  priority: 'priority',
  type: 'type',
  assigneeId: 'assignee_id',
  groupId: 'group_id',
  tags: 'tags',
  score: 'satisfaction_score',
};

export function shapeAudit(account: Account, ticket: Ticket, audit: Audit): Json {
  return {
    id: audit.id,
    ticket_id: ticket.id,
    created_at: isoSeconds(audit.at),
    author_id: audit.authorId,
    metadata: { system: shapeSystem(account, audit.authorId), custom: {} },
    events: audit.events.map((event) => shapeEvent(account, ticket, event)),
    via: shapeVia(account, audit.channel, audit.authorId),
  };
}

function shapeEvent(account: Account, ticket: Ticket, event: AuditEvent): Json {
  switch (event.kind) {
    case 'comment':
      return shapeComment(account, event.comment);
    case 'create':
      return {
        id: event.id,
        type: 'Create',
        value: asText(event.value),
        field_name: FIELD_NAMES[event.field],
      };
    case 'change':
      return {
        id: event.id,
        type: 'Change',
        value: asText(event.value),
        field_name: FIELD_NAMES[event.field],
        previous_value: asText(event.previous),
      };
    case 'notification':
      return {
        id: event.id,
        type: 'Notification',
        via: {
          channel: 'rule',
          source: { from: { id: 22_472_736, title: 'Notify requester' }, to: {}, rel: 'trigger' },
        },
        subject: event.subject,
        body: `Your request (${ticket.id}) has been updated.`,
        recipients: event.recipients,
      };
    case 'survey':
      return { id: event.id, type: 'SurveyOffered', recipient: personOf(account, ticket.requesterId).id };
  }
}

/** Audits write ids as strings; lists stay lists. */
function asText(value: Settable[keyof Settable]): Json {
  return typeof value === 'number' ? String(value) : value;
}
