import type { MarginActs } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';

/** Takes the margin off this host until the popup brings it back. */
export function HideHere({ acts }: { acts: MarginActs }) {
  return (
    <button type="button" class="button quiet away" onClick={acts.hideHere}>
      {t('overlay_hideHere', location.hostname)}
    </button>
  );
}
