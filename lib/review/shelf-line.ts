import { dateIn } from '@/lib/model/calendar-date';
import type { Review } from '@/lib/model/review';
import type { ShelfLine } from '@/lib/model/review-shelf';
import { latest } from '@/lib/progress/span';

/** Bundles go this many months after both signed; the signed review stays in the record. */
const MONTHS_KEPT = 3;

/** What the shelf says of a review as it now is. */
export function lineAfter(line: ShelfLine, { signatures, employee }: Review, timeZone: string): ShelfLine {
  const { manager, employee: other } = signatures;
  const both = manager !== null && other !== null;
  const unsigned = line.state === 'handedBack' ? 'handedBack' : 'writing';
  const last = both ? latest(manager.at, other.at) : null;
  return {
    ...line,
    employee: employee.name,
    state: both ? 'signedBoth' : manager || other ? 'signedOne' : unsigned,
    signedOn: last ? dateIn(timeZone, new Date(last)) : null,
  };
}

/** Whether the bundles of a review have been kept as long as they may be. @param today `YYYY-MM-DD` */
export function isBundleDue({ signedOn, droppedOn }: ShelfLine, today: string): boolean {
  if (signedOn === null || droppedOn !== null) return false;
  const [year = 0, month = 1, day = 1] = signedOn.split('-').map(Number);
  // the 31st of a short month is the first of the next: a day more, never one less
  return new Date(Date.UTC(year, month - 1 + MONTHS_KEPT, day)).toISOString().slice(0, 10) <= today;
}
