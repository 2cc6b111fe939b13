/** The org's own count of everybody's calls in the last 24 hours. */
export interface Usage {
  used: number;
  of: number;
}

/** We stop when this much of an org's daily calls is used: the rest belongs to its integrations. */
const STOP_AT = 0.9;

/** Reads `Sforce-Limit-Info`; null when it is absent or says nothing of the daily calls. Never throws. */
export function readUsage(header: string | null | undefined): Usage | null {
  const found = /(?:^|[;,\s])api-usage=(\d{1,12})\/(\d{1,12})(?!\d)/i.exec(header ?? '');
  if (!found) return null;
  const [used, of] = [Number(found[1]), Number(found[2])];
  return of > 0 ? { used, of } : null;
}

export function isNearLimit(usage: Usage | null): boolean {
  return usage !== null && usage.used >= usage.of * STOP_AT;
}
