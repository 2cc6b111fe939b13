import { useState } from 'preact/hooks';
import type { ShelfLine } from '@/lib/model/review-shelf';
import { t } from '@/lib/platform/i18n';
import { FEWEST } from '@/lib/review/compare';
import type { ReviewDoor } from '../review-door';
import { RemoveDialog } from './RemoveDialog';
import { ShelfRow } from './ShelfRow';

interface Props {
  door: ReviewDoor;
  /** last touched first */
  lines: readonly ShelfLine[];
  today: Date;
  onChanged: () => void;
}

/** Every review, the one last worked on first. */
export function ShelfList({ door, lines, today, onChanged }: Props) {
  const [leaving, setLeaving] = useState<ShelfLine | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function remove(line: ShelfLine) {
    const done = await door.remove(line.id);
    setTrouble(done.ok ? null : t(done.why));
    setLeaving(null);
    onChanged();
  }
  return (
    <section aria-label={t('reviews_shelf')}>
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      <ul class="shelf-lines">
        {lines.map((line) => (
          <ShelfRow key={line.id} line={line} today={today} onRemove={() => setLeaving(line)} />
        ))}
      </ul>
      {lines.length >= FEWEST && (
        <p class="compare-way">
          <a href="#reviews/compare">{t('reviews_compare')}</a>
        </p>
      )}
      {leaving && (
        <RemoveDialog line={leaving} onRemove={() => void remove(leaving)} onClose={() => setLeaving(null)} />
      )}
    </section>
  );
}
