/** The calendar date, `YYYY-MM-DD`, that an instant has in a time zone; an unknown zone counts as UTC. */
export function dateIn(timeZone: string, at: Date): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, ...parts }).format(at);
  } catch {
    return at.toISOString().slice(0, 10);
  }
}
