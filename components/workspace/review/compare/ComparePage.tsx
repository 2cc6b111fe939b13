import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { Skeleton } from '@/components/shared/Skeleton';
import { t } from '@/lib/platform/i18n';
import type { Compared } from '@/lib/review/compare';
import type { ReviewDoor } from '../review-door';
import { progressIn } from '../work-out';
import { CompareView } from './CompareView';

interface Props {
  door: Pick<ReviewDoor, 'list' | 'read'>;
  version: number;
}

interface Reading {
  done: number;
  whole: number;
  people: Compared[];
}

/** Reads every review on the shelf with the figures it was written on, one after the other, and sets them side by side. */
export function ComparePage({ door, version }: Props) {
  const [now, setNow] = useState<Reading | null>(null);
  useEffect(() => {
    let left = false;
    void readAll(door, (reading) => !left && setNow(reading));
    return () => {
      left = true;
    };
  }, [door, version]);
  if (!now) return <Skeleton rows={4} />;
  if (now.done < now.whole)
    return <ProgressBar label={t('compare_reading')} done={now.done} whole={now.whole} />;
  return (
    <div class="part">
      <p>
        <a href="#reviews">{t('reviews_all')}</a>
      </p>
      {now.people.length === 0 ? (
        <EmptyState sentence={t('compare_nothing')} />
      ) : (
        <CompareView people={now.people} />
      )}
    </div>
  );
}

/** A review whose bundle was dropped or cannot be read any more has no figures, and is left out. */
async function readAll(door: Props['door'], tell: (reading: Reading) => void): Promise<void> {
  const { lines } = await door.list().catch(() => ({ lines: [] }));
  const held = lines.filter(({ droppedOn }) => droppedOn === null);
  const people: Compared[] = [];
  for (const [done, { id }] of held.entries()) {
    tell({ done, whole: held.length, people: [] });
    const read = await door.read(id).catch(() => null);
    if (read?.ok) {
      const { review, material } = read.result;
      people.push({ review, rows: progressIn(material, review).rows });
    }
  }
  tell({ done: held.length, whole: held.length, people });
}
