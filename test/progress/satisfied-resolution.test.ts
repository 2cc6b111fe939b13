import { expect, it } from 'vitest';
import { roundHalfUp } from '@/lib/progress/rounding';
import { satisfiedResolution } from '@/lib/progress/satisfied-resolution';

it('45 solved: 24 satisfied, 4 missed, 2 set apart, 15 unknown', () => {
  const result = satisfiedResolution({ satisfied: 24, missed: 4, apart: 2, unknown: 15 });
  expect(result).toMatchObject({ good: 24, n: 28 });
  expect(roundHalfUp(result.value ?? 0)).toBe(85.7);
  expect(roundHalfUp(result.unknownShare ?? 0)).toBe(33.3);
  expect(roundHalfUp(result.apartShare ?? 0)).toBe(4.4);
  expect(roundHalfUp(result.interval?.low ?? 0)).toBe(68.5);
});

it('cannot be helped by not asking: unknown cases move the third bar, not the rate', () => {
  const few = satisfiedResolution({ satisfied: 24, missed: 4, apart: 0, unknown: 0 });
  const many = satisfiedResolution({ satisfied: 24, missed: 4, apart: 0, unknown: 100 });
  expect(many.value).toBe(few.value);
  expect(many.unknownShare).toBeGreaterThan(few.unknownShare ?? 100);
});

it('says nothing of nothing', () => {
  const result = satisfiedResolution({ satisfied: 0, missed: 0, apart: 0, unknown: 3 });
  expect(result).toMatchObject({ value: null, interval: null, unknownShare: 100 });
});
