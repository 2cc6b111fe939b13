import { describe, expect, it } from 'vitest';
import { groupFindings } from '@/components/workspace/plan/finding-groups';
import { blocking, placeOf, readiness } from '@/components/workspace/plan/finding-place';
import type { Finding } from '@/lib/review/finding';

const finding = (
  rule: string,
  result: Finding['result'] = 'block',
  metric: string | null = null,
): Finding => ({
  rule,
  result,
  metric,
  about: [],
});

describe('findings', () => {
  it('come worst first, each rule once, acceptances last of what blocks', () => {
    const groups = groupFindings([
      finding('unlikeTemplate', 'warn', 'M01'),
      finding('notAccepted', 'block', 'M01'),
      finding('linkBlank'),
      finding('lastLinkBlank', 'block', 'M01'),
      finding('selling', 'reject', 'L01'),
    ]);
    expect(groups.map((one) => [one.rule, one.others.length])).toEqual([
      ['selling', 0],
      ['linkBlank', 1],
      ['notAccepted', 0],
      ['unlikeTemplate', 0],
    ]);
  });

  it('lead to where they are mended', () => {
    expect(placeOf(finding('lastLinkBlank', 'block', 'M01'))).toBe('#plan/map');
    expect(placeOf(finding('notAccepted', 'block', 'M01'))).toBe('#plan/sign');
    expect(placeOf(finding('noTarget', 'block', 'M01'))).toBe('#plan/metrics/M01');
    expect(placeOf(finding('weightsNot100'))).toBe('#plan/metrics');
  });

  it('say how far a draft is', () => {
    expect(blocking([finding('unlikeTemplate', 'warn')])).toEqual([]);
    expect(readiness([finding('weightsNot100'), finding('notAccepted')])).toEqual({
      blocked: true,
      said: '1 thing stands in the way of signing',
    });
    expect(readiness([finding('notAccepted')])).toMatchObject({
      blocked: false,
      said: 'Ready for both of you to accept',
    });
    expect(readiness([finding('unlikeTemplate', 'warn')]).said).toBe('Ready to sign');
  });
});
