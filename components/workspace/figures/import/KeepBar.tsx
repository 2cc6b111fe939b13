import { Button } from '@/components/shared/Button';
import { CheckField } from '@/components/shared/fields/CheckField';
import type { Result } from '@/lib/exchange/import/result';
import { number, t, tn } from '@/lib/platform/i18n';

interface Props {
  result: Result;
  leaveOut: boolean;
  /** the same text counts already */
  readBefore: boolean;
  failed: string | null;
  onLeaveOut: (leaveOut: boolean) => void;
  onKeep: () => void;
}

/** The ledger takes measurements in batches of at most this many. */
const MOST = 3000;

/** Keeps all of it or nothing; bad rows are left out only when the person says so. */
export function KeepBar({ result, leaveOut, readBefore, failed, onLeaveOut, onKeep }: Props) {
  const bad = result.problems.length;
  const count = result.measurements.length;
  const lacks = readBefore
    ? t('figures_lacks_readBefore')
    : count > MOST
      ? t('figures_lacks_tooMany', number(MOST))
      : bad > 0 && !leaveOut
        ? tn('figures_lacks_bad', bad)
        : null;
  return (
    <div class="keep-bar">
      {bad > 0 && count > 0 && (
        <CheckField label={tn('figures_leaveOut', bad)} checked={leaveOut} onChange={onLeaveOut} />
      )}
      <div class="acts">
        <Button kind="primary" disabled={lacks !== null || count === 0} onClick={onKeep}>
          {tn('figures_keep', count)}
        </Button>
        {lacks && <span class="hint">{lacks}</span>}
      </div>
      {failed && (
        <p class="note" role="alert">
          {t(`shared_failed_${failed}`)}
        </p>
      )}
    </div>
  );
}
