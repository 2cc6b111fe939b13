import { metricName } from '@/components/shared/metric-name';
import { recordTitle } from '@/components/shared/record-name';
import { dayText } from '@/components/workspace/papers/day-text';
import type { Review } from '@/lib/model/review';
import { number, t } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';
import type { ReviewGate } from '@/lib/review/review-gate';

const METRIC = /^[ML]\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A gate as a sentence: what is missing, of what, and the way out. */
export function gateText(
  { gate, about, figures, section }: ReviewGate,
  material: Pick<ReviewMaterial, 'plan' | 'evidence'>,
  review: Pick<Review, 'gaps' | 'strengths'>,
): string {
  return t(
    `gate_${gate}`,
    about === '' ? t(`review_section_${section}`) : aboutText(about, material, review),
    ...figures.map(write),
  );
}

/** Figures as people write them; a day always with its year, since a review is read in another one. */
function write(figure: string | number): string {
  if (typeof figure === 'number') return number(figure, 1);
  return DAY.test(figure) ? dayText(figure, new Date(0)) : figure;
}

/** What a gate is about, by its name; fields of a note are named after what they are said of. */
function aboutText(
  key: string,
  { plan, evidence }: Pick<ReviewMaterial, 'plan' | 'evidence'>,
  { gaps, strengths }: Pick<Review, 'gaps' | 'strengths'>,
): string {
  const about = key.replace(/^[a-z]+:/, '').replace(/\.[a-z]+$/, '');
  if (METRIC.test(about)) return metricName(about, plan);
  const rubric = t(`rubric_${about}`);
  if (rubric !== `rubric_${about}`) return rubric;
  const section = t(`review_section_${about}`);
  if (section !== `review_section_${about}`) return section;
  const piece = evidence.find(({ id }) => id === about);
  if (piece) return recordTitle(piece.record);
  const said = gaps.find(({ id }) => id === about)?.text ?? strengths.find(({ id }) => id === about)?.text;
  if (said?.trim() === '') return t('review_withoutWords');
  return said === undefined ? about : shortened(said);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
