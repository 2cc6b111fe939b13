import type { Counted } from '@/lib/sites/contract';

/** What two counts come to, or why not, and for how many seconds the host asks to be left alone. */
export type Counts =
  | { good: number; n: number }
  | { why: NonNullable<Counted['lack']> | 'unfit'; pause: number };

/** The whole first, then its part: no second question when the host wants a pause, or when the first failed. */
export async function readCounts(
  query: { numerator: string; denominator: string },
  ask: (query: string) => Promise<Counted>,
): Promise<Counts> {
  const whole = await ask(query.denominator);
  if (whole.lack) return { why: whole.lack, pause: whole.pause };
  if (whole.pause > 0) return { why: 'limited', pause: whole.pause };
  const part = await ask(query.numerator);
  if (part.lack) return { why: part.lack, pause: part.pause };
  // tickets were solved or rated between the two answers
  if (part.count > whole.count) return { why: 'unfit', pause: part.pause };
  return { good: part.count, n: whole.count };
}
