import type { Json } from '../../exchange';
import { type Account, listComments, type Ticket } from '../world/account';
import { isoOrNull, isoSeconds } from './instant';
import { customStatusOf } from './status';
import { shapeVia } from './via';

const FIELD_AREA = 360_021_001;
const FIELD_VERSION = 360_021_002;

export function shapeTicket(account: Account, ticket: Ticket): { [key: string]: Json } {
  const comments = listComments(ticket);
  const custom = [
    { id: FIELD_AREA, value: ticket.tags[0] ?? null },
    { id: FIELD_VERSION, value: null },
  ];
  return {
    url: `https://${account.subdomain}.zendesk.com/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: shapeVia(account, ticket.channel, ticket.submitterId),
    created_at: isoSeconds(ticket.createdAt),
    updated_at: isoSeconds(ticket.updatedAt),
    generated_timestamp: Math.floor(ticket.updatedAt / 1000),
    type: ticket.type,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: comments[0]?.text ?? ticket.messaging?.[0]?.text ?? '',
    priority: ticket.priority,
    status: ticket.status,
    custom_status_id: customStatusOf(ticket.status),
    recipient: ticket.channel === 'email' ? `support@${account.subdomain}.example` : null,
    requester_id: ticket.requesterId,
    submitter_id: ticket.submitterId,
    assignee_id: ticket.assigneeId,
    organization_id: ticket.organizationId,
    group_id: ticket.groupId,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: ticket.problemId,
    has_incidents: false,
    is_public: comments.some((comment) => comment.public) || ticket.messaging !== null,
    due_at: isoOrNull(ticket.dueAt),
    tags: ticket.tags,
    custom_fields: custom,
    satisfaction_rating: shapeRating(ticket),
    sharing_agreement_ids: [],
    fields: custom,
    ...(ticket.status === 'closed' ? { followup_ids: [] } : {}),
    ticket_form_id: 360_000_301,
    brand_id: account.brandId,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.messaging !== null,
  };
}

/** The old rating system: null, a bare score, or a rating with its remark. */
function shapeRating(ticket: Ticket): Json {
  if (ticket.score === null) return null;
  if (ticket.score === 'offered' || ticket.score === 'unoffered') return { score: ticket.score };
  const remark = ticket.ratingComment;
  return { id: 7_000_000 + ticket.id, score: ticket.score, ...(remark === null ? {} : { comment: remark }) };
}

export function shapeSla(ticket: Ticket, now: number): Json {
  if (!ticket.sla) return { policy_metrics: [] };
  const left = Math.round((ticket.sla.breachAt - now) / 60_000);
  const size = Math.abs(left);
  const span: { [key: string]: Json } =
    size >= 2880
      ? { days: Math.round(left / 1440) }
      : size >= 120
        ? { hours: Math.round(left / 60) }
        : { minutes: left };
  return {
    policy_metrics: [
      {
        breach_at: isoSeconds(ticket.sla.breachAt),
        stage: ticket.sla.stage,
        metric: ticket.sla.metric,
        ...span,
      },
    ],
  };
}

export function shapeTicketRelated(account: Account, ticket: Ticket): Json {
  return {
    url: `https://${account.subdomain}.zendesk.com/api/v2/tickets/${ticket.id}/related.json`,
    topic_id: null,
    followup_source_ids: [],
    from_archive: false,
    incidents: 0,
    twitter: null,
    jira_issue_ids: [],
  };
}
