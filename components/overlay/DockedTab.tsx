import { Mark } from '@/components/shared/Mark';
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
      <Mark size={16} />
      {detached ? (
        <span aria-hidden="true">!</span>
      ) : count > 0 ? (
        <span class="figures">{number(count)}</span>
      ) : null}
    </button>
  );
}
