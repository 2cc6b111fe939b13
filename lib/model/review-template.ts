import * as z from 'zod/mini';
import { saidText, text } from './text';

/** What a review is made of. Every part has its own page and its own place in print. */
export const reviewSectionSchema = z.enum([
  'map',
  'sources',
  'examples',
  'ratings',
  'contributions',
  'objectives',
  'context',
  'story',
  'recognition',
  'working',
  'reading',
  'signOff',
]);
export type ReviewSection = z.infer<typeof reviewSectionSchema>;

/** What no template may leave out: the answers, the story, the employee's side and the names under it. */
const ALWAYS: readonly ReviewSection[] = ['context', 'story', 'reading', 'signOff'];

/** Which sections a review has, in their order, and what they ask. A template never changes: the next one has the next version. */
export const reviewTemplateSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/)),
    version: z.int().check(z.gte(1)),
    name: saidText(80),
    sections: z.array(reviewSectionSchema).check(z.minLength(1), z.maxLength(12)),
    /** asked in place of the usual three; empty: the usual text */
    prompts: z.strictObject({ resources: text(300), priorities: text(300), market: text(300) }),
    /** months of the period from which at least one example is wanted */
    monthsWanted: z.int().check(z.gte(0), z.lte(12)),
  })
  .check(
    z.refine(({ sections }) => new Set(sections).size === sections.length, 'a section twice'),
    z.refine(
      ({ sections }) => ALWAYS.every((one) => sections.includes(one)),
      'a section that is never left out',
    ),
  );
export type ReviewTemplate = z.infer<typeof reviewTemplateSchema>;
