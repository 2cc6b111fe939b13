import type { Json } from '../../exchange';
import type { Account, Ticket } from '../world/account';
import { measureTicket } from '../world/measure-ticket';
import { isoOrNull, isoSeconds } from './instant';

/** A ticket's metric set. Durations are whole minutes, calendar and business side by side. */
export function shapeMetricSet(account: Account, ticket: Ticket): { [key: string]: Json } {
  const measured = measureTicket(account, ticket);
  return {
    url: `https://${account.subdomain}.zendesk.com/api/v2/ticket_metrics/${metricIdOf(ticket)}.json`,
    id: metricIdOf(ticket),
    ticket_id: ticket.id,
    created_at: isoSeconds(ticket.createdAt),
    updated_at: isoSeconds(ticket.updatedAt),
    group_stations: measured.groupStations,
    assignee_stations: measured.assigneeStations,
    reopens: measured.reopens,
    replies: measured.replies,
    assignee_updated_at: isoOrNull(measured.assigneeUpdatedAt),
    requester_updated_at: isoSeconds(measured.requesterUpdatedAt),
    status_updated_at: isoSeconds(measured.statusUpdatedAt),
    initially_assigned_at: isoOrNull(measured.initiallyAssignedAt),
    assigned_at: isoOrNull(measured.assignedAt),
    solved_at: isoOrNull(measured.solvedAt),
    latest_comment_added_at: isoSeconds(measured.latestCommentAt),
    reply_time_in_minutes: { ...measured.replyTime },
    reply_time_in_seconds: {
      calendar:
        ticket.messaging && measured.replyTime.calendar !== null ? measured.replyTime.calendar * 60 : null,
    },
    first_resolution_time_in_minutes: { ...measured.firstResolution },
    full_resolution_time_in_minutes: { ...measured.fullResolution },
    agent_wait_time_in_minutes: { ...measured.agentWait },
    requester_wait_time_in_minutes: { ...measured.requesterWait },
    on_hold_time_in_minutes: { ...measured.onHold },
    custom_status_updated_at: isoSeconds(measured.statusUpdatedAt),
  };
}

export function metricIdOf(ticket: Ticket): number {
  return 9_000_000 + ticket.id;
}

/** The `dates` side-load: a few of the same instants without the durations. */
export function shapeDates(account: Account, ticket: Ticket): Json {
  const measured = measureTicket(account, ticket);
  return {
    assignee_updated_at: isoOrNull(measured.assigneeUpdatedAt),
    requester_updated_at: isoSeconds(measured.requesterUpdatedAt),
    status_updated_at: isoSeconds(measured.statusUpdatedAt),
    initially_assigned_at: isoOrNull(measured.initiallyAssignedAt),
    assigned_at: isoOrNull(measured.assignedAt),
    solved_at: isoOrNull(measured.solvedAt),
    latest_comment_added_at: isoSeconds(measured.latestCommentAt),
  };
}
