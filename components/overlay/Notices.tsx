/** @jsxImportSource @/lib/draw */
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';
import { Press } from './Press';

interface Props {
  state: MarginState;
  acts: MarginActs;
}

/** What is in the way: each a sentence saying what happened, what was kept, and what to do. */
export function Notices({ state, acts }: Props) {
  const { composing, detached, recovered, silent, covered, phase, sheet } = state;
  const says = [
    recovered && say('recovered'),
    silent && !detached && say('silent'),
    covered && say('covered'),
    ...(phase === 'ready' ? (sheet?.says ?? []) : []),
  ];
  return (
    <div role="status">
      {detached ? (
        <div class="notice">
          <p>{say(composing ? (composing.saved ? 'updatedWriting' : 'updatedUnsaved') : 'updated')}</p>
          <Press onPress={acts.reload}>{say('reload')}</Press>
        </div>
      ) : null}
      {says.map((sentence) => sentence && <p class="notice">{sentence}</p>)}
    </div>
  );
}
