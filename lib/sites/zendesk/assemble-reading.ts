import type { RecordRef } from '@/lib/model/record';
import type { Reading } from '@/lib/sites/contract';
import type { Part } from './ask';
import { figuresOf } from './figures';
import { coveredSpan, interactionsOf } from './interactions';
import { ADAPTER } from './locators';
import type { CommentPage } from './parse-comments';
import { type Metrics, NO_METRICS } from './parse-metrics';
import type { Me } from './parse-people';
import type { Ticket } from './parse-ticket';

/** All parts of one read, each with its own outcome. */
export interface Parts {
  person: Part<Me>;
  ticket: Part<Ticket>;
  comments: Part<CommentPage>;
  metrics: Part<Metrics>;
  /** the customer's tickets that are not solved, and all of them */
  open: Part<number>;
  all: Part<number>;
}

/** Puts the parts together. The comments' texts stay in the closure of `textOf`. */
export function assembleReading(record: RecordRef, parts: Parts): Reading {
  const { ticket, person, comments, metrics, open, all } = parts;
  const {
    requester = null,
    organisation = null,
    status = null,
    rating = null,
    updatedAt = null,
  } = ticket.value ?? {};
  const page = comments.value;
  const people = [ticket.value?.people, page?.people, person.value ?? []].flatMap((some) => some ?? []);
  const interactions = page ? interactionsOf(page, ticket.value, people, person.value) : [];
  const texts = new Map(interactions.map(({ key }, place) => [key, page?.comments[place]?.text]));
  const customer = people.find(({ id }) => id === requester);
  const failed = { record: ticket, interactions: comments, metrics, customer: open, person };
  return {
    record,
    adapter: ADAPTER,
    title: ticket.value?.title ?? '',
    customer: requester ? { key: requester, name: customer?.name ?? '', organisation } : null,
    facts: {
      readAt: ticket.at,
      updatedAt,
      status,
      rating,
      ...(metrics.value ?? { ...NO_METRICS, solvedAt: ticket.value?.solvedAt ?? null }),
      openTickets: open.value,
      allTickets: all.value,
    },
    figures: figuresOf(parts),
    interactions,
    covers: page && coveredSpan(page),
    interactionCount:
      page?.hasMore === false ? interactions.length : (ticket.value?.commentCount ?? page?.count ?? null),
    timeZone: person.value?.timeZone ?? null,
    people: [...new Set(people.map(({ name }) => name).filter(Boolean))],
    textOf: (key) => texts.get(key) ?? null,
    lacks: (Object.keys(failed) as (keyof typeof failed)[]).flatMap((part) => {
      const { lack, retryAfter } = failed[part];
      return lack ? [{ part, lack, retryAfter }] : [];
    }),
  };
}
