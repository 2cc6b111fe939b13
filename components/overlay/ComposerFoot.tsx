/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';
import { Press } from './Press';

interface Props {
  composing: Composing;
  detached: boolean;
  acts: MarginActs;
}

/** The two ways out, and in words what the first one does with the suggestion. */
export function ComposerFoot({ composing, detached, acts }: Props) {
  const { pencilled, proposals, problem, keeping } = composing;
  const reason = proposals.find((one) => one.metric === pencilled)?.reason ?? '';
  return (
    <footer class="foot">
      <div role="status">
        {problem ? <p class="problem">{t(problem)}</p> : null}
        {!problem && pencilled ? (
          <p class="why">{t('overlay_keepAccepts', t(`metric_${pencilled}`), reason)}</p>
        ) : null}
      </div>
      <div class="row">
        <Press look="primary" focus="keep" off={keeping || detached} onPress={acts.keep}>
          {t('overlay_keep')}
        </Press>
        <Press onPress={acts.cancel}>{t('shared_cancel')}</Press>
        {keeping ? <span class="soft">{t('overlay_keeping')}</span> : null}
      </div>
    </footer>
  );
}
