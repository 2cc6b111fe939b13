import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dateSchema } from '@/lib/model/date';

it.each(['2026-11-23', '2024-02-29', '0001-01-01'])('%s is a day', (text) => {
  expect(z.safeParse(dateSchema, text).success).toBe(true);
});

it.each(['', '2026-11-', '2026-02-30', '2026-13-01', '2026-11-32', '23.11.2026', '2026-11-23T00:00:00Z'])(
  '"%s" is none, and says so instead of failing',
  (text) => {
    expect(z.safeParse(dateSchema, text).success).toBe(false);
  },
);
