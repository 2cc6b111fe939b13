import { type Metrics, metricsOf } from './parse-metrics';
import { type Person, parsePeople } from './parse-people';
import { countOf, fieldsOf, idOf, instantOf, listOf, nameOf, textOf } from './read-json';

/** A ticket with its side-loads: the named fields and no others. */
export interface Ticket {
  title: string;
  status: string | null;
  requester: string | null;
  assignee: string | null;
  organisation: string | null;
  /** score of the old rating system: good, bad, offered, unoffered */
  rating: string | null;
  updatedAt: string | null;
  commentCount: number | null;
  /** from the `dates` side-load */
  solvedAt: string | null;
  metrics: Metrics | null;
  people: Person[];
}

/** A reader of `tickets/{id}` with whatever side-loads came; null when another ticket or none came. */
export function parseTicket(wanted: string): (json: unknown) => Ticket | null {
  return (json) => {
    const body = fieldsOf(json);
    const ticket = fieldsOf(body.ticket);
    if (idOf(ticket.id) !== wanted) return null;
    const organisation = idOf(ticket.organization_id);
    const organisations = listOf(body.organizations);
    return {
      title: nameOf(ticket.subject ?? ticket.raw_subject),
      status: textOf(ticket.status, 40),
      requester: idOf(ticket.requester_id),
      assignee: idOf(ticket.assignee_id),
      organisation:
        (organisation && nameOf(organisations.find(({ id }) => idOf(id) === organisation)?.name)) || null,
      rating: textOf(fieldsOf(ticket.satisfaction_rating).score, 20),
      updatedAt: instantOf(ticket.updated_at),
      commentCount: countOf(ticket.comment_count),
      solvedAt: instantOf(fieldsOf(ticket.dates).solved_at),
      metrics: metricsOf(
        ticket.metric_set ?? listOf(body.metric_sets).find((set) => idOf(set.ticket_id) === wanted),
      ),
      people: parsePeople(body.users),
    };
  };
}
