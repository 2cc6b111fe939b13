/** @jsxImportSource @/lib/draw */
import type { MarginActs } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';
import { Press } from './Press';

/** Takes the margin off this host until the popup brings it back. */
export function HideHere({ acts }: { acts: MarginActs }) {
  return (
    <Press look="quiet away" onPress={acts.hideHere}>
      {say('hideHere', location.hostname)}
    </Press>
  );
}
