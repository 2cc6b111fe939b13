import { rightBefore, words } from './match-words';
import { BY, COMMITS, NUMBERS, STOPS, UNITS, WITHIN } from './promise-words';
import { readClock } from './read-clock';
import { readDay } from './read-day';
import { splitSentences } from './split-sentences';
import { DAY, instantAt, knownZone, wallClock } from './zoned-time';

/** A promise with a time: the instant, and the sentence it stands in as a span of the text (UTF-16 units). */
export interface FoundPromise {
  by: string;
  start: number;
  end: number;
}

/** Longer texts and sentences are not read to the end: a promise stands in the open. */
const LONGEST_TEXT = 8000;
const LONGEST_SENTENCE = 400;

/** A promise farther ahead is a misreading. */
const FARTHEST = 92 * DAY;

const MINUTE = 60_000;
const END_OF_DAY = DAY - MINUTE;

const COMMIT = words(COMMITS);
const STOP = words(STOPS);
const DEADLINE = rightBefore(BY);
const groups = (patterns: readonly string[]) => patterns.map((pattern) => `(${pattern})`).join('|');
const SPAN = words(`${WITHIN} (?:(\\d{1,3})|${groups(NUMBERS)}) ?(?:${groups(UNITS)})`);

/**
 * The first sentence of a reply that promises something by a time, in English, German, French or
 * Spanish. Times are meant in `timeZone` (IANA), seen from `saidAt`. A day without a time means its
 * end. Null when nothing is promised, or when it could be read in two ways.
 */
export function findPromise(text: string, saidAt: string, timeZone: string): FoundPromise | null {
  const said = Date.parse(saidAt);
  const zone = knownZone(timeZone);
  for (const { start, end } of splitSentences(text.slice(0, LONGEST_TEXT))) {
    const sentence = plain(text.slice(start, Math.min(end, start + LONGEST_SENTENCE)));
    const commit = COMMIT.exec(sentence);
    if (!commit || STOP.test(sentence)) continue;
    const due = readSpan(sentence, said, zone) ?? readMoment(sentence, said, zone);
    if (!due || due.by <= said || due.by - said > FARTHEST) continue;
    if (due.index < commit.index && !DEADLINE.test(sentence.slice(0, due.index))) continue;
    return { by: new Date(due.by).toISOString(), start, end };
  }
  return null;
}

function plain(sentence: string): string {
  return sentence.normalize('NFC').toLowerCase().replace(/\s/g, ' ').replace(/[’‘]/g, "'");
}

interface Due {
  by: number;
  index: number;
}

/** "Within 2 hours", "in drei Tagen": hours are exact, days end with the day. */
function readSpan(sentence: string, said: number, zone: string): Due | null {
  const match = SPAN.exec(sentence);
  if (!match) return null;
  const [, digits, ...rest] = match;
  const [minutes, hours, workdays] = rest.slice(NUMBERS.length);
  const count = Number(digits ?? rest.findIndex(Boolean) + 1);
  const { index } = match;
  if (minutes || hours) return { by: said + count * (minutes ? 1 : 60) * MINUTE, index };
  let day = Math.floor(wallClock(said, zone) / DAY) * DAY;
  for (let left = count; left > 0; ) {
    day += DAY;
    if (!workdays || new Date(day).getUTCDay() % 6) left -= 1;
  }
  return { by: instantAt(day + END_OF_DAY, zone), index };
}

/** A day, a clock time, or both. A clock time alone is the next such time. */
function readMoment(sentence: string, said: number, zone: string): Due | null {
  const clock = readClock(sentence);
  if (clock === 'ambiguous') return null;
  const where = clock?.utc ? 'UTC' : zone;
  const now = wallClock(said, where);
  const today = Math.floor(now / DAY) * DAY;
  const day = readDay(sentence, now);
  if (!day && !clock) return null;
  let wall = (day?.midnight ?? today) + (clock ? clock.minutes * MINUTE : END_OF_DAY);
  // the weekday of today means today only for a time still to come
  if (day?.weekday && (wall <= now || (!clock && day.midnight === today))) wall += 7 * DAY;
  if (!day && wall <= now) wall += DAY;
  return { by: instantAt(wall, where), index: Math.min(day?.index ?? Infinity, clock?.index ?? Infinity) };
}
