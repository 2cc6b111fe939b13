import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import { recordName } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t, tn } from '@/lib/platform/i18n';
import type { EraseScope } from './acts';

interface Props {
  row: EvidenceRow;
  countScopes: () => Promise<Record<EraseScope, number>>;
  onErase: (scope: EraseScope) => void;
  onClose: () => void;
}

/** Asks twice before anything goes for good, and says exactly what goes and what stays. */
export function EraseDialog({ row, countScopes, onErase, onClose }: Props) {
  const [counts, setCounts] = useState<Record<EraseScope, number> | null>(null);
  const [scope, setScope] = useState<EraseScope>('one');
  const [sure, setSure] = useState(false);
  useEffect(() => {
    void countScopes().then(setCounts);
  }, []);
  const scopes: EraseScope[] = row.customer ? ['one', 'record', 'customer'] : ['one', 'record'];
  return (
    <Dialog title={t('workspace_eraseTitle')} onClose={onClose}>
      <fieldset class="scopes">
        <legend class="unseen">{t('workspace_eraseWhat')}</legend>
        {scopes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="scope"
              checked={scope === one}
              onChange={() => {
                setScope(one);
                setSure(false);
              }}
            />
            <span>{t(`workspace_erase_${one}`, recordName(row.record))}</span>
            {counts && <span class="count figures">{tn('workspace_pieces', counts[one])}</span>}
          </label>
        ))}
      </fieldset>
      <p>{t('workspace_eraseGoes')}</p>
      <p>{t('workspace_eraseStays')}</p>
      <label class="sure">
        <input type="checkbox" checked={sure} onChange={() => setSure(!sure)} />
        <span>{t('workspace_eraseSure')}</span>
      </label>
      <div class="acts">
        <Button kind="primary" disabled={!sure || !counts} onClick={() => onErase(scope)}>
          {tn('workspace_eraseNow', counts?.[scope] ?? 1)}
        </Button>
        <Button onClick={onClose}>{t('shared_cancel')}</Button>
      </div>
    </Dialog>
  );
}
