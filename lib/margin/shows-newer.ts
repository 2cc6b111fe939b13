import type { Interaction } from '@/lib/sites/contract';

/** A second of slack: the page shows milliseconds where the API gives whole seconds. */
const SLACK_MS = 1000;

/**
 * The newest time the conversation in the page shows, in milliseconds, when it is newer than every
 * interaction read: a reply has come in since. Null otherwise.
 */
export function showsNewer(watched: Element | null, interactions: readonly Interaction[]): number | null {
  if (!watched) return null;
  let shown = 0;
  for (const time of watched.getElementsByTagName('time')) {
    shown = Math.max(shown, Date.parse(time.dateTime) || 0);
  }
  const read = Math.max(0, ...interactions.map((one) => Date.parse(one.at) || 0));
  return shown > read + SLACK_MS ? shown : null;
}
