/** @jsxImportSource @/lib/draw */
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { say, t } from '@/lib/platform/i18n';

interface Props {
  state: MarginState;
  acts: MarginActs;
}

/** The margin closed: a thin tab at the edge. Drag it, or move it with the arrow keys. */
export function DockedTab({ state: { tab, tagged, detached }, acts }: Props) {
  const worn = detached && say('tabUpdated');
  return (
    <button
      type="button"
      class={worn ? 'tab worn' : 'tab'}
      data-drag
      data-focus="tab"
      aria-label={worn || tab || t('extensionName')}
      title={worn || say('tabHint')}
      onClick={acts.open}
    >
      <svg class="mark" width="16" height="16" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M2.5 13C6 13 6 5 9 5s3 8 6.5 8" />
        <path class="ends" d="M2.5 13h0M15.5 13h0" />
      </svg>
      <span class="figures">{worn ? '!' : tagged || null}</span>
    </button>
  );
}
