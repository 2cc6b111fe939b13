import { currentLanguage, w } from './words.js';

/** A value as the page words it in its language. */
export function format(kind, value, currency = 'USD') {
  if (value === null || value === undefined || value === '') return '';
  if (kind === 'date') return day(value);
  if (kind === 'instant') return instant(value);
  if (kind === 'money') return money(Number(value), currency);
  if (kind === 'percent') return `${Number(value)}%`;
  if (kind === 'number') return new Intl.NumberFormat(locale()).format(Number(value));
  return String(value);
}

/** How a column of a list is shown, by its name. */
export function kindOfColumn(name) {
  if (/^(Close|Start|End)Date$|^Go_Live__c$/.test(name)) return 'date';
  if (name === 'CreatedDate') return 'instant';
  return name === 'Amount' ? 'money' : 'text';
}

export function instant(value) {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
  const at = Date.parse(value);
  if (Number.isNaN(at)) return String(value);
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** A calendar date has no zone: it is the same day everywhere. */
function day(value) {
  const at = Date.parse(`${String(value).slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeZone: 'UTC' }).format(at);
}

function money(value, currency) {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    value,
  );
}

function locale() {
  return currentLanguage() === 'de' ? 'de-DE' : 'en-US';
}

/** Yes and no of a box to tick, for those who do not see it. */
export function ticked(value) {
  return value === true ? w('true') : w('false');
}
