import type { Touch } from '@/lib/model/touch';
import { t, tn } from '@/lib/platform/i18n';
import { redact } from '@/lib/redact/redact';
import type { ContextFigure, Reading } from '@/lib/sites/contract';
import { outreachAt } from './chip-rows';
import { type WordedFigure, wordFigure } from './word-figure';
import { type WordedInteraction, wordInteraction } from './word-interaction';
import { zoneOf } from './zone-of';

/** One interaction as the margin lists it, with its first words masked. */
export interface SheetInteraction extends WordedInteraction {
  preview: string;
}

/** A reading as the margin shows it: of names the customer's and the authors', of texts the first words. */
export type Sheet = Pick<
  Reading,
  'record' | 'title' | 'customer' | 'facts' | 'interactionCount' | 'lacks' | 'connection'
> & {
  figures: WordedFigure[];
  interactions: SheetInteraction[];
  /** what is logged with one press where the account is at risk */
  outreach?: Touch;
  /** what is missing although the record was read; or, when it was not, why and for how long: sentences */
  says: string[];
  /** how things stand with the person's own org, where that is not simply connected: sentences */
  connecting: string[];
};

/** Longest preview, in UTF-16 units. */
const PREVIEW = 100;

/**
 * What of a reading goes to the page. Whole texts and the list of people stay behind.
 * @param now days until and since are counted from here, in the zone of the person who is signed in
 * @param kept figures from the person's own ledger, shown beside the host's
 */
export function sheetOf(reading: Reading, now: Date, kept: readonly ContextFigure[] = []): Sheet {
  const at = { now, timeZone: zoneOf(reading) };
  const { record, title, customer, facts, figures, interactionCount, lacks, interactions } = reading;
  return {
    record,
    title,
    customer,
    facts,
    figures: [...figures, ...kept].map((figure) => wordFigure(figure, at)),
    interactionCount,
    lacks,
    ...(reading.connection ? { connection: reading.connection } : {}),
    ...(reading.mayReachOut ? { outreach: outreachAt(now) } : {}),
    connecting: connectingOf(reading),
    interactions: interactions.map((one) => ({
      ...wordInteraction(one, reading),
      preview: previewOf(reading, one.key),
    })),
    says: saysOf(reading),
  };
}

/** What stands in the way of live reading, and what to do about it. */
function connectingOf({ connection }: Reading): string[] {
  if (!connection || connection === 'connected') return [];
  return [t(`connection_${connection}`), t(`connection_${connection}_next`)];
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
