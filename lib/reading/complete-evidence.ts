import type { DraftEntry } from '@/lib/model/entry';
import type { Evidence } from '@/lib/model/evidence';
import type { Keeping } from '@/lib/model/keeping';
import { localDate } from '@/lib/model/local-date';
import type { Touch } from '@/lib/model/touch';
import { redact } from '@/lib/redact/redact';
import type { Interaction, Reading } from '@/lib/sites/contract';
import { interactionFactsOf } from '@/lib/suggest/promise-facts';
import { hashInteraction } from './hash-text';
import { occasionOf } from './propose';
import { pseudonymOf } from './pseudonym';

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
  const { evidence: id, at, key, quote, words, metrics, outcome, colleague, story, touch } = keeping;
  const about = reading.interactions.find((one) => one.key === key) ?? null;
  if (key !== null && !about) return null;
  const customer = await pseudonymOf(reading, around.salt);
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
      ...(touch ? { touch: asKept(touch, at) } : {}),
      interactionFacts: interactionFactsOf(occasionOf(reading, about, [], new Date(reading.facts.readAt))),
      capturedAt: at,
      adapter: around.adapter,
    },
  };
}

/** An outreach is made as it is logged, whenever the button for it was drawn. */
function asKept(touch: Touch, at: string): Touch {
  return touch.what === 'outreach' ? { ...touch, doneAt: at, doneOn: localDate(new Date(at)) } : touch;
}

async function describe(about: Interaction, text: string, id: string): Promise<Evidence['interaction']> {
  const { key, alias, kind, at } = about;
  return { key, alias, kind, at, hash: await hashInteraction(id, text) };
}
