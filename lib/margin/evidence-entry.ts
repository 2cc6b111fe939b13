import type { PageEntry } from '@/lib/model/entry';
import type { Evidence } from '@/lib/model/evidence';
import { hashInteraction } from '@/lib/page/hash-text';
import { newId, sha256 } from '@/lib/platform/random';
import { applyMasks } from '@/lib/redact/masks';
import { redact } from '@/lib/redact/redact';
import type { Interaction, Reading } from '@/lib/sites/contract';
import { metricsOf } from './composing';
import type { Composing } from './state';

interface Around {
  adapter: string;
  /** salt of this installation, 32 hex digits */
  salt: string;
  /** when "keep" was pressed */
  at: string;
  referenceOnly: boolean;
  interactionFacts: Evidence['interactionFacts'];
}

/** The finished entry. Everything in it is redacted; the same composing gives the same evidence id. */
export async function buildKept(composing: Composing, reading: Reading, around: Around): Promise<PageEntry> {
  const { id, about } = composing;
  const { site, host } = reading.record;
  const customer = reading.customer
    ? await sha256(`${around.salt}:${site}:${host}:${reading.customer.key}`)
    : null;
  const quoted = composing.quoted && composing.pieces && !around.referenceOnly;
  return {
    id: newId(),
    at: around.at,
    kind: 'evidence.kept',
    subject: id,
    body: {
      id,
      record: reading.record,
      customer,
      interaction: about ? await describe(about, reading.textOf(about.key) ?? '', id) : null,
      quote: quoted && composing.pieces ? applyMasks(composing.pieces, composing.lifted) : null,
      words: redact(composing.words.trim(), reading.people).text.slice(0, 2000),
      metrics: metricsOf(composing),
      outcome: composing.outcome,
      colleague: composing.colleague,
      story: composing.story,
      facts: reading.facts,
      interactionFacts: around.interactionFacts,
      capturedAt: around.at,
      adapter: around.adapter,
    },
  };
}

async function describe(about: Interaction, text: string, id: string): Promise<Evidence['interaction']> {
  const { key, alias, kind, at } = about;
  return { key, alias, kind, at, hash: await hashInteraction(id, text) };
}

/** Takes an own act back. */
export function buildUndo(evidence: string, at: string): PageEntry {
  return { id: newId(), at, kind: 'evidence.retracted', subject: evidence, body: { reason: 'undo' } };
}
