/** @jsxImportSource @/lib/draw */
import type { MarginActs } from '@/lib/margin/state';
import type { Draft } from '@/lib/model/working';
import { say } from '@/lib/platform/i18n';
import { Press } from './Press';

interface Props {
  draft: Draft | null;
  acts: MarginActs;
}

/** What was half written and set aside: nothing was asked, nothing is lost. */
export function DraftLine({ draft, acts }: Props) {
  if (!draft) return null;
  return (
    <div class="aside">
      <p>
        <b>{say('draftKept')}</b> <span dir="auto">{draft.words}</span>
      </p>
      <Press focus="draft" onPress={acts.resume}>
        {say('resume')}
      </Press>
      <Press look="quiet" onPress={acts.discard}>
        {say('discard')}
      </Press>
    </div>
  );
}
