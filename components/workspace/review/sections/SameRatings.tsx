import { t } from '@/lib/platform/i18n';
import { checkRatings } from '@/lib/review/check-ratings';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { Written } from './Written';

/** All rows rated alike: asked about once, because it often means that they were not looked at one by one. */
export function SameRatings(props: SectionProps) {
  const { review, mode, change } = props;
  const same = checkRatings(review.ratings).some(({ problem }) => problem === 'allTheSame');
  if (!same && review.sameRatings === '') return null;
  if (mode !== 'write' && review.sameRatings === '') return null;
  return (
    <section class="stack" aria-label={t('review_same')}>
      {same && (
        <p class="note" role="status">
          {t('review_sameSaid')}
        </p>
      )}
      <Written
        mode={mode}
        noted={notedIn(props, 'sameRatings')}
        label={t('review_sameWhy')}
        longest={600}
        value={review.sameRatings}
        onChange={(sameRatings) => change({ ...review, sameRatings })}
      />
    </section>
  );
}
