import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import type { ReviewDone, ReviewDoor, ReviewOnDesk } from './review-door';
import { WriteReview } from './WriteReview';

interface Props {
  door: ReviewDoor;
  id: string;
  section: string | undefined;
  today: Date;
}

/** One review, read with what it is written from; or why it cannot be shown. */
export function ReviewDesk({ door, id, section, today }: Props) {
  const [read, setRead] = useState<ReviewDone<ReviewOnDesk> | null>(null);
  useEffect(() => {
    door.read(id).then(setRead, () => setRead({ ok: false, why: 'reviews_unreadable' }));
    // what is written from here is known here already
  }, [id]);
  if (!read) return <Skeleton rows={6} />;
  if (!read.ok) {
    return (
      <EmptyState sentence={t(read.why)}>
        <a class="button primary" href="#reviews">
          {t('reviews_all')}
        </a>
      </EmptyState>
    );
  }
  return <WriteReview door={door} desk={read.result} section={section} today={today} />;
}
