import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import type { ReviewDoor } from '../review-door';
import { OpenFile } from './OpenFile';
import { ShelfList } from './ShelfList';

interface Props {
  door: ReviewDoor;
  version: number;
  today: Date;
}

type Shelf = Awaited<ReturnType<ReviewDoor['list']>>;

/** The shelf: every review with where it stands, and the way to open what somebody handed over. */
export function ShelfView({ door, version, today }: Props) {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    door.list().then(
      (found) => {
        setShelf(found);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [door]);
  useEffect(load, [load, version]);
  if (failed) {
    return (
      <div class="trouble" role="alert">
        <p>{t('reviews_shelfUnread')}</p>
        <Button onClick={load}>{t('shared_tryAgain')}</Button>
      </div>
    );
  }
  if (!shelf) return <Skeleton rows={4} />;
  return (
    <div class="shelf">
      {shelf.setAside && (
        <p class="note" role="status">
          {t('reviews_setAside')}
        </p>
      )}
      {shelf.dropped.length > 0 && (
        <p class="note" role="status">
          {t('reviews_justDropped', shelf.dropped.join(t('plan_listSeparator')))}
        </p>
      )}
      <OpenFile door={door} today={today} first={shelf.lines.length === 0} />
      {shelf.lines.length > 0 && <ShelfList door={door} lines={shelf.lines} today={today} onChanged={load} />}
      {shelf.lines.length > 1 && (
        <p>
          <a href="#reviews/compare">{t('compare_link')}</a>
        </p>
      )}
    </div>
  );
}
