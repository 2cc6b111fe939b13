/** @jsxImportSource @/lib/draw */
import type { Composing, MarginActs } from '@/lib/margin/state';
import { say, t } from '@/lib/platform/i18n';
import { Press } from './Press';

interface Props {
  composing: Composing;
  detached: boolean;
  acts: MarginActs;
}

/** The two ways out, and in words what the first one does with the suggestion. */
export function ComposerFoot({ composing, detached, acts }: Props) {
  const { chips, pencilled, problem, keeping } = composing;
  const suggested = chips.find((one) => one.metric === pencilled);
  const says = problem
    ? t(problem)
    : suggested
      ? say('keepAccepts', suggested.name, suggested.reason ?? suggested.why ?? '')
      : null;
  return (
    <footer class="foot">
      <p role="status" class={problem ? 'problem' : 'why'}>
        {says}
      </p>
      <div class="row">
        <Press look="primary" focus="keep" off={keeping || detached} onPress={acts.keep}>
          {say('keep')}
        </Press>
        <Press onPress={acts.cancel}>{t('shared_cancel')}</Press>
        {keeping ? <span class="soft">{say('keeping')}</span> : null}
      </div>
    </footer>
  );
}
