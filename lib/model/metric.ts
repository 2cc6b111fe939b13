import * as z from 'zod/mini';

export const directionSchema = z.enum(['up', 'down', 'band']);
export type Direction = z.infer<typeof directionSchema>;

/** What a customer gains: retention, expansion, satisfaction, effort, adoption, advocacy; or internal. */
export const familySchema = z.enum([
  'retention',
  'expansion',
  'satisfaction',
  'effort',
  'adoption',
  'advocacy',
  'internal',
]);
export type Family = z.infer<typeof familySchema>;

/** How often a metric is read. The last five have no fixed length. */
export const cadenceSchema = z.enum([
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'event',
  'cohort',
  'release',
  'initiative',
  'review',
]);
export type Cadence = z.infer<typeof cadenceSchema>;

export const unitSchema = z.enum([
  'percent',
  'points',
  'score',
  'ratio',
  'minutes',
  'hours',
  'days',
  'count',
  'nps',
]);
export type Unit = z.infer<typeof unitSchema>;

/** Built-in watches: on falling volume, on unknown outcomes, on raters who disagree. */
export const watchSchema = z.enum(['volume', 'unknown', 'agreement']);
export type Watch = z.infer<typeof watchSchema>;

/** Where a figure may come from: tagged records, a count query, an imported file, an entry both accept. */
export const originSchema = z.enum(['tagged', 'query', 'import', 'manual']);
export type Origin = z.infer<typeof originSchema>;
