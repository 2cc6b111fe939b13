import type { SharedEvidence } from '@/lib/model/bundle';
import { dateIn } from '@/lib/model/calendar-date';
import type { Review } from '@/lib/model/review';
import { latest } from '@/lib/progress/span';

/** Months that a bundle stays with its reader after both signed. */
const BUNDLE_MONTHS = 3;
const EVIDENCE_MONTHS = 12;
/** Evidence that no review used, counted from its capture. */
const UNUSED_MONTHS = 24;

type Signed = Pick<Review, 'signatures'>;

/** The day on which both had signed, `YYYY-MM-DD` in a time zone; null while one is missing. */
export function closedOn({ signatures: { manager, employee } }: Signed, timeZone: string): string | null {
  if (!manager || !employee) return null;
  return dateIn(timeZone, new Date(latest(manager.at, employee.at)));
}

/**
 * The first day on which a bundle is dropped by its reader: three months after the last review written from it was
 * signed by both. null: a review from it is still open, or none was written.
 */
export function bundleDueOn(reviews: readonly Signed[], timeZone: string): string | null {
  const closed = reviews.map((review) => closedOn(review, timeZone));
  const last = closed.includes(null)
    ? null
    : closed
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1);
  return last ? addMonths(last, BUNDLE_MONTHS) : null;
}

/**
 * The first day on which the quotation of a piece goes, while id, day and own words stay: the day its review closed.
 * null: it stays, because no review that used it is closed, or as a success story that the person keeps.
 */
export function quoteDueOn(
  { id, story }: Pick<SharedEvidence, 'id' | 'story'>,
  reviews: readonly (Signed & Pick<Review, 'story'>)[],
  timeZone: string,
): string | null {
  if (story || reviews.some((review) => review.story.evidence === id)) return null;
  const closed = reviews.map((review) => closedOn(review, timeZone));
  return closed.includes(null)
    ? null
    : (closed
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1) ?? null);
}

/** The first day on which a piece goes: 12 months after the review that used it closed, else 24 after its capture. */
export function evidenceDueOn(
  { capturedAt }: Pick<SharedEvidence, 'capturedAt'>,
  reviews: readonly Signed[],
  timeZone: string,
): string | null {
  if (reviews.length === 0) return addMonths(dateIn(timeZone, new Date(capturedAt)), UNUSED_MONTHS);
  const closed = reviews.map((review) => closedOn(review, timeZone));
  const last = closed.includes(null)
    ? null
    : closed
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1);
  return last ? addMonths(last, EVIDENCE_MONTHS) : null;
}

/** The same day so many months later; the last of the month where that has no such day. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, length))).toISOString().slice(0, 10);
}
