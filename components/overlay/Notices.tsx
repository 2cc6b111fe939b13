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
  const parts = state.phase === 'ready' ? (state.sheet?.lacks ?? []) : [];
  return (
    <div role="status">
      {state.detached ? (
        <div class="notice">
          <p>{t(updatedKey(state))}</p>
          <Press onPress={acts.reload}>{t('overlay_reload')}</Press>
        </div>
      ) : null}
      {state.recovered ? <p class="notice">{t('overlay_recovered')}</p> : null}
      {!state.detached && state.silent ? <p class="notice">{t('overlay_silent')}</p> : null}
      {state.covered ? <p class="notice">{t('overlay_covered')}</p> : null}
      {parts
        .filter((one) => one.part === 'interactions' || one.part === 'person')
        .map((one) => (
          <p key={one.part} class="notice">
            {t(`overlay_missing_${one.part}`, t(`overlay_lack_${one.lack}`))}
          </p>
        ))}
    </div>
  );
}

function updatedKey({ composing }: MarginState): string {
  if (!composing) return 'overlay_updated';
  return composing.saved ? 'overlay_updatedWriting' : 'overlay_updatedUnsaved';
}
