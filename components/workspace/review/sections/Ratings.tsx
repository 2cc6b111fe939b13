import { t } from '@/lib/platform/i18n';
import type { SectionProps } from '../section';
import { CausesSplit } from './CausesSplit';
import { RatingLines } from './RatingLines';
import { RatingWalk } from './RatingWalk';

/** How the work was done, row by row. The split of causes of misses comes first; no rating is set beforehand. */
export function Ratings(props: SectionProps) {
  const { review, gates, mode, change } = props;
  const isShut = mode === 'write' && gates.some(({ gate }) => gate === 'causesNotSeen');
  return (
    <div class="part ratings">
      <CausesSplit {...props} onSeen={isShut ? () => change({ ...review, causesSeen: true }) : undefined} />
      {review.worksCouncil && <p class="soft">{t('review_ratingsNoTotal')}</p>}
      {!isShut && (mode === 'write' ? <RatingWalk {...props} /> : <RatingLines {...props} />)}
    </div>
  );
}
