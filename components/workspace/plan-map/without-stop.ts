/** What somebody wrote, without the full stop at its end: it becomes part of a sentence of ours. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.。]$/u, '');
}
