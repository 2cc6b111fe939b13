import { day } from '@/lib/platform/i18n';

/** A calendar date (`YYYY-MM-DD`) as people say it; no time zone moves it. */
export function dayText(date: string, today: Date): string {
  return day(new Date(`${date}T12:00:00Z`), today, 'UTC');
}

/** The calendar date that a moment has on this machine's clock. */
export function isoDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** A date so many days later (or, negative, earlier). */
export function laterDay(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
