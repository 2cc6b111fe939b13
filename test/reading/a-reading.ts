import type { ContextFigure, Interaction, Reading } from '@/lib/sites/contract';

const READ_AT = '2026-11-23T10:00:00Z';

export function anInteraction(change: Partial<Interaction> = {}): Interaction {
  return {
    key: 'audit:1',
    alias: 'comment:11',
    kind: 'reply',
    mine: true,
    author: 'Ana Ferrer',
    at: '2026-11-18T09:31:00Z',
    ...change,
  };
}

export function aFigure(change: Partial<ContextFigure> = {}): ContextFigure {
  return {
    id: 'customerWait',
    value: 190,
    of: null,
    unit: 'minutes',
    business: 62,
    source: 'tickets/{id}/metrics',
    readAt: READ_AT,
    lack: null,
    ...change,
  };
}

/** A ticket with one customer message and one own reply, unless told otherwise. */
export function aReading(texts: Record<string, string>, change: Partial<Reading> = {}): Reading {
  return {
    record: { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '48213' },
    adapter: 'zendesk 2026-11',
    title: 'Nightly export fails',
    customer: { key: '7', name: 'Mara Lindqvist', organisation: 'Northwind' },
    facts: {
      readAt: READ_AT,
      updatedAt: null,
      status: 'open',
      solvedAt: null,
      rating: null,
      reopens: 0,
      replies: 1,
      assignees: 1,
      firstReply: null,
      customerWait: null,
      fullResolution: null,
      openTickets: null,
      allTickets: null,
    },
    figures: [aFigure()],
    interactions: [
      anInteraction(),
      anInteraction({
        key: 'audit:0',
        alias: null,
        kind: 'customer',
        mine: false,
        author: 'Mara Lindqvist',
        at: '2026-11-18T09:02:00Z',
      }),
    ],
    covers: { from: null, to: null },
    timeZone: 'Europe/Madrid',
    interactionCount: 2,
    people: ['Ana Ferrer', 'Mara Lindqvist'],
    textOf: (key) => texts[key] ?? null,
    lacks: [],
    ...change,
  };
}
