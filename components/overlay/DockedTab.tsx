/** @jsxImportSource @/lib/draw */
import type { MarginActs } from '@/lib/margin/state';
import { number, t, tn } from '@/lib/platform/i18n';

interface Props {
  /** how much on this record is tagged */
  count: number;
  /** the extension under this page was replaced */
  detached: boolean;
  acts: MarginActs;
}

/** The margin closed: a thin tab at the edge. Drag it, or move it with the arrow keys. */
export function DockedTab({ count, detached, acts }: Props) {
  return (
    <button
      type="button"
      class={detached ? 'tab worn' : 'tab'}
      data-drag
      data-focus="tab"
      aria-label={detached ? t('overlay_tabUpdated') : tn('overlay_tab', count)}
      title={detached ? t('overlay_tabUpdated') : t('overlay_tabHint')}
      onClick={acts.open}
    >
      <svg class="mark" width="16" height="16" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M2.5 13C6 13 6 5 9 5s3 8 6.5 8" fill="none" stroke="currentColor" stroke-width="2" />
        <circle cx="2.5" cy="13" r="1.7" fill="currentColor" />
        <circle cx="15.5" cy="13" r="1.7" fill="currentColor" />
      </svg>
      {detached ? (
        <span aria-hidden="true">!</span>
      ) : count > 0 ? (
        <span class="figures">{number(count)}</span>
      ) : null}
    </button>
  );
}
