import { dateIn } from '@/lib/model/calendar-date';

/**
 * What a file that is handed over is called, e.g. `throughline-ana-ferrer-2026-11-28.throughline`. Letters of any
 * script stay; what a file system may not like becomes a hyphen.
 */
export function sharedFileName(what: string, at: Date, timeZone: string): string {
  const plain = what
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `throughline-${plain || 'bundle'}-${dateIn(timeZone, at)}.throughline`;
}
