/** @jsxImportSource @/lib/draw */
import type { LastAct, MarginActs } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';
import { Press } from './Press';

interface Props {
  last: LastAct | null;
  acts: MarginActs;
}

/** Says what was just done and offers the way back. Stays until the next act. */
export function LastLine({ last, acts }: Props) {
  return (
    <div role="status" class={last ? 'last' : ''}>
      {last?.what === 'undone' ? <p>{t('overlay_undone')}</p> : null}
      {last?.what === 'kept' ? (
        <>
          <p>
            {last.problem
              ? t('overlay_undoFailed')
              : last.metrics.length > 0
                ? t('overlay_keptToward', last.metrics.map((id) => t(`metric_${id}`)).join(', '))
                : t('overlay_kept')}
          </p>
          <Press focus="undo" off={last.undoing} onPress={acts.undo}>
            {t('overlay_undo')}
          </Press>
        </>
      ) : null}
    </div>
  );
}
