import { simulatedNow } from './state.js';
import { currentLanguage } from './words.js';

const DAY = 86_400_000;

/** A time as the page shows it: the hour today, the weekday this week, else the date. */
export function when(at) {
  const age = simulatedNow() - at;
  const hour = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(at);
  if (new Date(at).toDateString() === new Date(simulatedNow()).toDateString()) return hour;
  if (age < 6 * DAY) return `${format(at, { weekday: 'short' })} ${hour}`;
  return `${format(at, { day: 'numeric', month: 'short' })} ${hour}`;
}

/** A future time, e.g. for a target. */
export function due(at) {
  return format(at, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
}

/** The wall clock of a time zone. */
export function clockIn(zone) {
  return format(simulatedNow(), { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone });
}

function format(at, options) {
  return new Intl.DateTimeFormat(locale(), options).format(at);
}

function locale() {
  return currentLanguage() === 'de' ? 'de-DE' : 'en-GB';
}
