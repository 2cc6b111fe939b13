/** @jsxImportSource @/lib/draw */
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';
import { Press } from './Press';

interface Props {
  state: MarginState;
  acts: MarginActs;
}

/** What is in the way: each a sentence saying what happened, what was kept, and what to do. */
export function Notices({ state, acts }: Props) {
  const { detached, recovered, silent, covered, phase, sheet } = state;
  const says = [
    recovered && t('overlay_recovered'),
    silent && !detached && t('overlay_silent'),
    covered && t('overlay_covered'),
    ...(phase === 'ready' ? (sheet?.says ?? []) : []),
  ];
  return (
    <div role="status">
      {detached ? (
        <div class="notice">
          <p>{t(updatedKey(state))}</p>
          <Press onPress={acts.reload}>{t('overlay_reload')}</Press>
        </div>
      ) : null}
      {says.map((sentence) => sentence && <p class="notice">{sentence}</p>)}
    </div>
  );
}

function updatedKey({ composing }: MarginState): string {
  if (!composing) return 'overlay_updated';
  return composing.saved ? 'overlay_updatedWriting' : 'overlay_updatedUnsaved';
}
