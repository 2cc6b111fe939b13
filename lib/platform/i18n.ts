/** The part of the extension API that texts come from; absent outside an extension. */
interface TextSource {
  i18n?: { getMessage(key: string, substitutions?: string[]): string; getUILanguage(): string };
}

function source(): TextSource['i18n'] {
  const scope = globalThis as { browser?: TextSource; chrome?: TextSource };
  return scope.browser?.i18n ?? scope.chrome?.i18n;
}

const PLACES = ['$1', '$2', '$3', '$4'];
const known = new Map<string, string>();

/**
 * The text under `key` with its places still open. Texts are read once: on a host page the browser
 * refuses them as soon as the extension was updated, when the margin has something to say about it.
 */
function template(key: string): string {
  let text = known.get(key);
  if (text === undefined) {
    try {
      text = source()?.getMessage(key, PLACES) ?? '';
    } catch {
      return '';
    }
    if (text) known.set(key, text);
  }
  return text;
}

/** Texts as a message file holds them, by key. */
export type TextFile = Record<string, { message: string }>;

/** Takes texts that a page brings along; the browser is asked only for what is missing among them. */
export function addTexts(file: TextFile): void {
  for (const [key, { message }] of Object.entries(file)) known.set(key, message.replaceAll('$$', '$'));
}

/** Reads texts ahead that may be needed when they can no longer be read. */
export function keepTexts(keys: readonly string[]): void {
  for (const key of keys) template(key);
}

function fill(text: string, values: (string | number)[]): string {
  return text.replace(/\$([1-4])/g, (_, place) => String(values[place - 1] ?? ''));
}

/** The text under `key` in the message file; the key itself when there is none, so a gap is visible. */
export function t(key: string, ...values: (string | number)[]): string {
  return fill(template(key), values) || key;
}

const MARGIN = 'overlay_';

/** A text of the margin, by the key behind `overlay_`: the prefix would weigh 8 bytes a time on every host page. */
export function say(key: string, ...values: (string | number)[]): string {
  return t(MARGIN + key, ...values);
}

/** The text for a count: `<key>_one`, `<key>_other` ..., as the language asks; `$1` is the count. */
export function tn(key: string, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const exact = template(`${key}_${form}`);
  return exact ? fill(exact, [number(count), ...values]) : t(`${key}_other`, number(count), ...values);
}

let spoken: string | undefined;

/** The language of the browser's own surface. */
export function language(): string {
  try {
    spoken ??= source()?.getUILanguage();
  } catch {
    // the extension is gone from under the page
  }
  return spoken ?? 'en';
}

/** A plain number with at most `digits` decimals. */
export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(value);
}

/** A sum of money in its currency; a plain number when the currency has no name, or none a browser knows. */
export function money(value: number, currency: string | null): string {
  if (currency && /^[A-Z]{3}$/.test(currency))
    return new Intl.NumberFormat(language(), {
      style: 'currency',
      currency,
      maximumFractionDigits: 0,
    }).format(value);
  return number(value);
}

/** Calendar day in the given zone, e.g. "14 Oct"; the year only when it differs from `today`'s, or as asked for. */
export function day(
  at: Date,
  today: Date,
  timeZone?: string,
  as?: Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>,
): string {
  if (as) return new Intl.DateTimeFormat(language(), { ...as, timeZone }).format(at);
  const sameYear = at.getUTCFullYear() === today.getUTCFullYear();
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    timeZone,
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** Day and minute, e.g. "14 Oct, 10:31". */
export function moment(at: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);
}

/** Minutes as people say them: "3 h 10 min", "2 d 4 h", "under a minute". */
export function duration(minutes: number): string {
  if (minutes < 1) return t('duration_underMinute');
  if (minutes < 60) return t('duration_minutes', number(Math.floor(minutes)));
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return t('duration_hours', number(hours), number(Math.floor(minutes % 60)));
  return t('duration_days', number(Math.floor(hours / 24)), number(hours % 24));
}
