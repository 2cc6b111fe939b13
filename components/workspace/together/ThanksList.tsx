import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { TakenAway } from '@/components/workspace/papers/TakenAway';
import { usePapers } from '@/components/workspace/papers/use-papers';
import type { PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { Gone } from './Gone';
import type { PartProps } from './part';
import { ThanksCard } from './ThanksCard';
import { Trouble } from './Trouble';
import { useSaveAgain } from './use-save-again';

const DIRECTIONS = ['received', 'given'] as const;

/** Thanks received and given, by day. They are not counted, and nobody is put before another. */
export function ThanksList({ door, version, today }: PartProps) {
  const { rows, away, trouble, gone, remove, bringBack, erase } = usePapers(door.papers, 'thanks', version);
  const again = useSaveAgain(door);
  const give = (
    <a class="button primary" href="#together/thanks/new">
      {t('together_credit')}
    </a>
  );
  return (
    <div class="papers">
      <Trouble sentence={trouble ?? again.trouble} />
      {!rows && !trouble && <Skeleton rows={3} />}
      {rows?.length === 0 && <EmptyState sentence={t('together_emptyThanks')}>{give}</EmptyState>}
      {rows && rows.length > 0 && <p class="act-line">{give}</p>}
      {gone && <Gone sentence={t('together_thanksGone')} onBringBack={() => void bringBack(gone)} />}
      {DIRECTIONS.map((direction) => {
        const listed = byDay(rows ?? []).filter(({ paper }) => paper.direction === direction);
        if (listed.length === 0) return null;
        return (
          <section key={direction} class="thanks-part" aria-labelledby={`thanks-${direction}`}>
            <h2 id={`thanks-${direction}`} class="section-label">
              {t(`together_direction_${direction}`)}
            </h2>
            <ul class="cards">
              {listed.map((row) => (
                <ThanksCard
                  key={row.id}
                  door={door}
                  row={row}
                  today={today}
                  onSaveAgain={() => void again.save(row)}
                  onRemove={() => void remove(row)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <TakenAway
        rows={away}
        today={today}
        onBringBack={(row) => void bringBack(row)}
        onErase={(row) => void erase(row)}
      />
    </div>
  );
}

function byDay(rows: readonly PaperRow<'thanks'>[]): PaperRow<'thanks'>[] {
  return [...rows].sort((one, other) => other.paper.on.localeCompare(one.paper.on));
}
