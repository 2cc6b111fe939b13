/** ISO 8601 in UTC with whole seconds, as the API writes every time. */
export function isoSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

export function isoOrNull(at: number | null): string | null {
  return at === null ? null : isoSeconds(at);
}
