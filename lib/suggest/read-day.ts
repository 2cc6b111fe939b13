import { rightBefore, words } from './match-words';
import { DAYS, NOT_THIS } from './promise-words';
import { DAY } from './zoned-time';

/** A day in a sentence: its midnight on the wall clock, and where it is named. */
export interface FoundDay {
  midnight: number;
  index: number;
  /** only the weekday was named */
  weekday: boolean;
}

const LOCALES = ['en', 'de', 'fr', 'es'];
// 2023 began on a Sunday
const MONTHS = namesOf('month', (place) => Date.UTC(2023, place), 12);
const WEEKDAYS = namesOf('weekday', (place) => Date.UTC(2023, 0, 1 + place), 7);

const MONTH = `(?<name>${MONTHS.join('|')})\\.?`;
const YEAR = '(?:(?: de)?,? (?<year>20\\d\\d))?';
const DATES = [
  '(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)',
  `(?<day>\\d\\d?)(?:st|nd|rd|th|er|\\.|º)?(?: of| de)? ${MONTH}${YEAR}`,
  `${MONTH} (?<day>\\d\\d?)(?:st|nd|rd|th)?${YEAR}`,
  '(?<day>\\d\\d?)\\.(?<month>\\d\\d?)\\.(?<year>20\\d\\d)?',
].map(words);
const WEEKDAY = words(WEEKDAYS.join('|'));
const AHEAD = DAYS.map(words);
const ELSEWHEN = rightBefore(NOT_THIS);

/**
 * The day a sentence names, as seen from `now` on the wall clock: a date, a weekday, tomorrow, today.
 * What could be read in two ways (3/4, "next Friday") is not read at all.
 */
export function readDay(sentence: string, now: number): FoundDay | null {
  const today = Math.floor(now / DAY) * DAY;
  for (const form of DATES) {
    const match = form.exec(sentence);
    const midnight = match?.groups && dateOf(match.groups, today);
    if (midnight && !ELSEWHEN.test(sentence.slice(0, match.index))) {
      return { midnight, index: match.index, weekday: false };
    }
  }
  const named = WEEKDAY.exec(sentence);
  if (named && !ELSEWHEN.test(sentence.slice(0, named.index))) {
    const ahead = (WEEKDAYS.indexOf(named[0]) - new Date(today).getUTCDay() + 70) % 7;
    return { midnight: today + ahead * DAY, index: named.index, weekday: true };
  }
  for (const ahead of [2, 1, 0]) {
    const index = AHEAD[ahead]?.exec(sentence)?.index;
    if (index !== undefined) return { midnight: today + ahead * DAY, index, weekday: false };
  }
  return null;
}

/** Midnight of a date, in the year written or else the next time it comes; null for 31 November. */
function dateOf(
  { year, month, name, day }: Record<string, string | undefined>,
  today: number,
): number | null {
  const place = name ? MONTHS.indexOf(name) % 12 : Number(month) - 1;
  const first = Number(year ?? new Date(today).getUTCFullYear());
  const [midnight, later] = [Date.UTC(first, place, Number(day)), Date.UTC(first + 1, place, Number(day))];
  if (new Date(midnight).getUTCMonth() !== place) return null;
  return midnight < today && !year ? later : midnight;
}

/** Names in all languages, lower case, `many` to a language; English short ones last. */
function namesOf(what: 'month' | 'weekday', instantOf: (place: number) => number, many: number): string[] {
  const formats = LOCALES.map(
    (locale) => new Intl.DateTimeFormat(locale, { [what]: 'long', timeZone: 'UTC' }),
  );
  formats.push(new Intl.DateTimeFormat('en', { [what]: 'short', timeZone: 'UTC' }));
  return formats.flatMap((format) =>
    Array.from({ length: many }, (_, place) => format.format(instantOf(place)).toLowerCase()),
  );
}
