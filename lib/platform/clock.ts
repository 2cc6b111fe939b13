/** The one clock. Everything with a rule in it gets the time passed in. */
export function now(): Date {
  return new Date();
}

/** An instant as the ledger writes it. */
export function instant(date: Date = now()): string {
  return date.toISOString();
}
