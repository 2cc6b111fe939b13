import type { ReviewSection } from '@/lib/model/review-template';
import { number, t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import type { SectionProps } from './section';

type Given = Pick<SectionProps, 'material' | 'review' | 'progress' | 'mode'>;

/** How far a section is, in a word or a count; empty where there is nothing to count. */
export function standingOf(section: ReviewSection, given: Given): string {
  const { material, review, progress } = given;
  const of = (done: number, all: number) => t('reviewPage_of', number(done), number(all));
  const said = (...texts: string[]) => texts.filter((text) => text.trim() !== '').length;
  switch (section) {
    case 'map':
      return t(material.plan.agreed ? 'reviewPage_agreed' : 'reviewPage_trial');
    case 'sources':
      return number(progress.rows.filter(({ state }) => state === 'measured').length);
    case 'examples':
      return of(markedOf(given), material.evidence.length);
    case 'ratings':
      return of(review.ratings.filter(({ rating }) => rating !== null).length, review.ratings.length);
    case 'contributions':
      return of(review.causes.filter(({ text }) => text.trim() !== '').length, scored(given));
    case 'objectives':
      return number(review.gaps.length + review.strengths.length);
    case 'context':
      return of(said(review.context.resources, review.context.priorities, review.context.market), 3);
    case 'story':
      return storyOf(given);
    case 'recognition':
      return number(review.recognition.length);
    case 'working':
      return number(progress.rows.length);
    case 'reading':
      return number(papersOf(material, 'reading').length);
    case 'signOff':
      return signedOf(review);
  }
}

/** Pieces somebody has said something to. */
function markedOf({ material, review }: Given): number {
  const marked = new Set(review.marks.map(({ evidence }) => evidence));
  return material.evidence.filter(({ id }) => marked.has(id)).length;
}

function scored({ progress }: Given): number {
  return progress.rows.filter(({ role }) => role === 'scored').length;
}

function storyOf({ review: { story } }: Given): string {
  if (story.evidence) return number(1);
  return t(story.reason.trim() ? 'reviewPage_storyReason' : 'reviewPage_storyOpen');
}

function signedOf({ signatures: { manager, employee } }: SectionProps['review']): string {
  if (manager && employee) return t('reviewPage_signedBoth');
  return manager || employee ? t('reviewPage_signedOne') : '';
}
