/** @jsxImportSource @/lib/draw */
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';
import { HideHere } from './HideHere';
import { Press } from './Press';

interface Props {
  state: MarginState;
  acts: MarginActs;
}

/** No record to work with: none open, still reading, or not readable. */
export function Waiting({ state, acts }: Props) {
  if (state.phase === 'none') {
    return (
      <div class="teach">
        <p>{say('empty')}</p>
        <HideHere acts={acts} />
      </div>
    );
  }
  if (state.phase === 'failed') {
    const says = state.sheet?.says ?? [say('lack_unavailable')];
    return (
      <div class="teach">
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="faint">{say('nothingLost')}</p>
        <Press onPress={acts.readAgain}>{say('readAgain')}</Press>
      </div>
    );
  }
  if (!state.slow) return null;
  return (
    <div class="skeleton" aria-busy="true">
      <p class="unseen" role="status">
        {say('reading')}
      </p>
      {[1, 2, 3, 4, 5].map((key) => (
        <i key={key} />
      ))}
    </div>
  );
}
