import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { TakenAway } from '@/components/workspace/papers/TakenAway';
import { usePapers } from '@/components/workspace/papers/use-papers';
import { t } from '@/lib/platform/i18n';
import { CaseCard } from './CaseCard';
import { Gone } from './Gone';
import type { PartProps } from './part';
import { Trouble } from './Trouble';
import { useSaveAgain } from './use-save-again';

/** Joint cases, the newest first: with both halves, or waiting for one. */
export function CaseList({ door, version, today }: PartProps) {
  const { rows, away, trouble, gone, remove, bringBack, erase } = usePapers(
    door.papers,
    'jointCase',
    version,
  );
  const again = useSaveAgain(door);
  const ask = (
    <a class="button primary" href="#together/ask">
      {t('together_ask')}
    </a>
  );
  return (
    <div class="papers">
      <Trouble sentence={trouble ?? again.trouble} />
      {!rows && !trouble && <Skeleton rows={3} />}
      {rows?.length === 0 && <EmptyState sentence={t('together_emptyCases')}>{ask}</EmptyState>}
      {rows && rows.length > 0 && (
        <p class="act-line">
          {ask}
          <Button onClick={door.print}>{t('together_print')}</Button>
        </p>
      )}
      {gone && <Gone sentence={t('together_caseGone')} onBringBack={() => void bringBack(gone)} />}
      <ul class="cards">
        {rows?.map((row) => (
          <CaseCard
            key={row.id}
            door={door}
            row={row}
            today={today}
            onSaveAgain={() => void again.save(row)}
            onRemove={() => void remove(row)}
          />
        ))}
      </ul>
      <TakenAway
        rows={away}
        today={today}
        onBringBack={(row) => void bringBack(row)}
        onErase={(row) => void erase(row)}
      />
    </div>
  );
}
