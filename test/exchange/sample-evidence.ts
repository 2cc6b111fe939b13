import type { EvidenceRow } from '@/lib/model/rollup';

/** A piece of evidence as the ledger gives it; invented. */
export function sampleEvidence(changes: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    id: '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f',
    seq: 1,
    record: { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '48213' },
    recordKey: 'zendesk:acme.zendesk.com:ticket:48213',
    customer: 'c0'.repeat(32),
    interaction: {
      key: 'audit:991',
      alias: 'comment:552',
      kind: 'reply',
      at: '2026-10-14T10:31:00Z',
      hash: 'ab'.repeat(32),
    },
    quote: { text: 'will check at 07:00, ██████', masks: [{ kind: 'person', start: 21, end: 27 }] },
    words: 'Finance could close the month on time.',
    metrics: ['M12', 'M21'],
    outcome: 'helped',
    colleague: false,
    story: true,
    facts: {
      readAt: '2026-10-14T10:40:00Z',
      updatedAt: '2026-10-14T10:39:00Z',
      status: 'solved',
      solvedAt: '2026-10-14T10:39:00Z',
      rating: 'good',
      reopens: 0,
      replies: 2,
      assignees: 1,
      firstReply: { calendar: 12, business: 12 },
      customerWait: null,
      fullResolution: null,
      openTickets: 2,
      allTickets: 31,
    },
    interactionFacts: { standing: 'exact', promisedBy: '2026-10-15T07:00:00Z', promiseKept: true },
    capturedAt: '2026-10-14T10:41:00Z',
    adapter: 'zendesk 2026-11',
    retracted: false,
    editedAt: null,
    ...changes,
  };
}
