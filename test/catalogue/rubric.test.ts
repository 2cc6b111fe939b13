import { expect, it } from 'vitest';
import { anchored, rubricOf, rubricRows } from '@/lib/catalogue/rubric';
import { rubricIdSchema } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

it('has the five rows of the model, each with a name and three anchors', () => {
  expect([...rubricRows]).toEqual(rubricIdSchema.options);
  for (const row of rubricRows) {
    const keys = [`rubric_${row}`, ...anchored.map((point) => `rubric_${row}_${point}`)];
    for (const key of keys) expect(t(key), key).not.toBe(key);
    expect(new Set(keys.map((key) => t(key))).size).toBe(4);
  }
});

it('shares its weight evenly, with the rest for collaboration', () => {
  const weights = (total: number) => rubricOf(total).map(({ weight }) => weight);
  expect(weights(25)).toEqual([5, 5, 5, 5, 5]);
  expect(weights(30)).toEqual([5, 5, 5, 10, 5]);
});
