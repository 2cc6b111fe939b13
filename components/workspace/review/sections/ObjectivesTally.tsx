import { number, t, tn } from '@/lib/platform/i18n';
import type { SectionProps } from '../section';

/** Strengths against gaps, and how many of them lead on: plain counts, nothing made of them. */
export function ObjectivesTally({ review: { gaps, strengths } }: SectionProps) {
  const all = gaps.length + strengths.length;
  if (all === 0) return null;
  const led =
    gaps.filter(({ step, owner, due }) => step.trim() !== '' && owner.trim() !== '' && due !== null).length +
    strengths.filter(({ opportunity }) => opportunity.trim() !== '').length;
  return (
    <p class="soft figures">
      {t(
        'review_tally',
        tn('review_strengthCount', strengths.length),
        tn('review_gapCount', gaps.length),
        number(led),
        number(all),
      )}
    </p>
  );
}
