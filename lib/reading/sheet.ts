import { redact } from '@/lib/redact/redact';
import type { Interaction, Reading } from '@/lib/sites/contract';

/** One interaction as the margin lists it, with its first words masked. */
export interface SheetInteraction extends Interaction {
  preview: string;
}

/** A reading as the margin shows it: of names the customer's and the authors', of texts the first words. */
export type Sheet = Pick<
  Reading,
  'record' | 'title' | 'customer' | 'facts' | 'figures' | 'interactionCount' | 'lacks'
> & { interactions: SheetInteraction[] };

/** Longest preview, in UTF-16 units. */
const PREVIEW = 100;

/** What of a reading goes to the page. Whole texts and the list of people stay behind. */
export function sheetOf(reading: Reading): Sheet {
  const { record, title, customer, facts, figures, interactionCount, lacks, interactions } = reading;
  return {
    record,
    title,
    customer,
    facts,
    figures,
    interactionCount,
    lacks,
    interactions: interactions.map((one) => ({ ...one, preview: previewOf(reading, one.key) })),
  };
}

/** Searched well beyond what is shown, so that no name is cut in half before it is found. */
function previewOf(reading: Reading, key: string): string {
  const text = (reading.textOf(key) ?? '').replace(/\s+/g, ' ').trim();
  const end = Math.min(text.length, 3 * PREVIEW);
  const masked = redact(text.slice(0, 6 * PREVIEW), reading.people, { range: [0, end] }).text;
  if (masked.length <= PREVIEW && end === text.length) return masked;
  return `${masked.slice(0, PREVIEW).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
