import type { DraftEntry } from '@/lib/model/entry';
import type { Evidence } from '@/lib/model/evidence';
import type { Keeping } from '@/lib/model/keeping';
import { sha256 } from '@/lib/platform/random';
import { redact } from '@/lib/redact/redact';
import type { Interaction, Reading } from '@/lib/sites/contract';
import { interactionFactsOf } from '@/lib/suggest/promise-facts';
import { hashInteraction } from './hash-text';
import { occasionOf } from './propose';

interface Around {
  /** the dated reader, e.g. `zendesk 2026-11` */
  adapter: string;
  /** salt of this installation, 32 hex digits */
  salt: string;
  /** keep no quotation at all */
  referenceOnly: boolean;
}

/** The longest own words that are kept, in UTF-16 units. */
const MOST_WORDS = 2000;

/**
 * The finished entry: what the person decided and what the record says of it. The own words are masked
 * here, whatever the preview said.
 * @returns null when the record has no such interaction
 */
export async function completeEvidence(
  keeping: Keeping,
  reading: Reading,
  around: Around,
): Promise<DraftEntry | null> {
  const { evidence: id, at, key, quote, words, metrics, outcome, colleague, story } = keeping;
  const about = reading.interactions.find((one) => one.key === key) ?? null;
  if (key !== null && !about) return null;
  const { site, host } = reading.record;
  const customer =
    reading.customer && (await sha256(`${around.salt}:${site}:${host}:${reading.customer.key}`));
  return {
    id: keeping.id,
    at,
    kind: 'evidence.kept',
    subject: id,
    body: {
      id,
      record: reading.record,
      customer,
      interaction: about && (await describe(about, reading.textOf(about.key) ?? '', id)),
      quote: around.referenceOnly ? null : quote,
      words: redact(words.trim(), reading.people).text.slice(0, MOST_WORDS),
      metrics,
      outcome,
      colleague,
      story,
      facts: reading.facts,
      interactionFacts: interactionFactsOf(occasionOf(reading, about, [], new Date(reading.facts.readAt))),
      capturedAt: at,
      adapter: around.adapter,
    },
  };
}

async function describe(about: Interaction, text: string, id: string): Promise<Evidence['interaction']> {
  const { key, alias, kind, at } = about;
  return { key, alias, kind, at, hash: await hashInteraction(id, text) };
}
