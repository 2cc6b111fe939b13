import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import { AnswerReview } from './AnswerReview';
import type { ReviewBack, ShareDoor } from './share-door';

interface Props {
  door: ShareDoor;
  id: string;
  section: string | undefined;
  version: number;
  today: Date;
}

/** A review that came back: read from the ledger, then answered and signed. */
export function ReviewBackView({ door, id, section, version, today }: Props) {
  const [back, setBack] = useState<ReviewBack | null | undefined>(undefined);
  useEffect(() => {
    void door.reviewBack(id).then(setBack);
    // what is written from here is known here already
  }, [id]);
  if (back === undefined) return <Skeleton rows={4} />;
  if (back === null)
    return (
      <EmptyState sentence={t('share_noReview')}>
        <Button kind="primary" onClick={() => location.assign('#share')}>
          {t('share_all')}
        </Button>
      </EmptyState>
    );
  return <AnswerReview door={door} back={back} section={section} version={version} today={today} />;
}
