import { useId } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { recordName } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';

/** What is left of a card in the list once its piece was taken back: a line, and the way back. */
export function TakenBack({ row, onBringBack }: { row: EvidenceRow; onBringBack: () => void }) {
  const id = useId();
  return (
    <p class="taken-back">
      <span id={id}>{t('workspace_takenBack', recordName(row.record))}</span>
      <Button kind="quiet" data-turn aria-describedby={id} onClick={onBringBack}>
        {t('shared_bringBack')}
      </Button>
    </p>
  );
}
