import type { Review } from '@/lib/model/review';

type PerMetric = Review['comments'];

/** What was said of a metric; empty: nothing. */
export function saidOf(said: PerMetric, metric: string): string {
  return said.find((one) => one.metric === metric)?.text ?? '';
}

/** The same list with another text for one metric; an empty text leaves the list. */
export function withSaid(said: PerMetric, metric: string, text: string): PerMetric {
  if (text === '') return said.filter((one) => one.metric !== metric);
  const known = said.some((one) => one.metric === metric);
  return known
    ? said.map((one) => (one.metric === metric ? { metric, text } : one))
    : [...said, { metric, text }];
}

/** A list with one of its things changed. */
export function withPart<Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
  part: Partial<Thing>,
): Thing[] {
  return things.map((one) => (one.id === id ? { ...one, ...part } : one));
}
