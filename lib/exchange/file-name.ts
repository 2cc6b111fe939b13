import { dateIn } from '@/lib/model/calendar-date';

/** A file name with its date, e.g. `throughline-evidence-2026-11-23.csv`; the date is that of `timeZone`. */
export function fileName(
  what: 'evidence' | 'everything' | 'plan' | 'plan-answers' | 'plan-pack' | 'evidence-and-plan' | 'answers',
  ending: 'csv' | 'json' | 'md',
  at: Date,
  timeZone = 'UTC',
): string {
  return `throughline-${what}-${dateIn(timeZone, at)}.${ending}`;
}
