import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { labelledNames } from './labelled-names';

/** One row of the book. */
export interface Line {
  rule: string;
  result: 'block' | 'warn' | 'reject';
  /** whom it hits: metrics by id, or null for the plan */
  hits(book: Book): (string | null)[];
}

/** A plan with the few things that many lines ask for. */
export interface Book {
  plan: Plan;
  /** nobody has begun to accept, and nobody is about to sign */
  drafting: boolean;
  today: string | null;
}

// ways of asking
export const blank = (text: string | null | undefined): boolean => !text || /^\s*$/.test(text);
export const inScore = ({ plan }: Book): PlanMetric[] => plan.metrics.filter((m) => m.role === 'scored');
export const ids = (metrics: PlanMetric[]): string[] => metrics.map((m) => m.metric);
export const plan = (holds: boolean): null[] => (holds ? [null] : []);
export const points = (metrics: PlanMetric[]): number =>
  metrics.map((m) => m.weight).reduce((a, b) => a + b, 0);
export const timed = (book: Book, timing: string): number =>
  points(inScore(book).filter((m) => m.timing === timing));
export const named = (m: PlanMetric, about: string): boolean =>
  labelledNames.some((one) => one.name === m.own?.name && (one.about as string[]).includes(about));
export const has = (book: Book, id: string): boolean => ids(inScore(book)).includes(id);
