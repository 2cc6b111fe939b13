import { t, tn } from '@/lib/platform/i18n';
import { redact } from '@/lib/redact/redact';
import type { Reading } from '@/lib/sites/contract';
import { type WordedFigure, wordFigure } from './word-figure';
import { type WordedInteraction, wordInteraction } from './word-interaction';

/** One interaction as the margin lists it, with its first words masked. */
export interface SheetInteraction extends WordedInteraction {
  preview: string;
}

/** A reading as the margin shows it: of names the customer's and the authors', of texts the first words. */
export type Sheet = Pick<
  Reading,
  'record' | 'title' | 'customer' | 'facts' | 'interactionCount' | 'lacks'
> & {
  figures: WordedFigure[];
  interactions: SheetInteraction[];
  /** what is missing although the record was read; or, when it was not, why and for how long: sentences */
  says: string[];
};

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
    figures: figures.map(wordFigure),
    interactionCount,
    lacks,
    interactions: interactions.map((one) => ({
      ...wordInteraction(one, reading),
      preview: previewOf(reading, one.key),
    })),
    says: saysOf(reading),
  };
}

function saysOf({ lacks }: Reading): string[] {
  const failed = lacks.find(({ part }) => part === 'record');
  if (failed) {
    const { lack, retryAfter } = failed;
    return [t(`overlay_lack_${lack}`), ...(retryAfter ? [tn('overlay_waitSeconds', retryAfter)] : [])];
  }
  return lacks.flatMap(({ part, lack }) =>
    part === 'interactions' || part === 'person'
      ? [t(`overlay_missing_${part}`, t(`overlay_lack_${lack}`))]
      : [],
  );
}

/** Searched well beyond what is shown, so that no name is cut in half before it is found. */
function previewOf(reading: Reading, key: string): string {
  const text = (reading.textOf(key) ?? '').replace(/\s+/g, ' ').trim();
  const end = Math.min(text.length, 3 * PREVIEW);
  const masked = redact(text.slice(0, 6 * PREVIEW), reading.people, { range: [0, end] }).text;
  if (masked.length <= PREVIEW && end === text.length) return masked;
  return `${masked.slice(0, PREVIEW).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
