/** @jsxImportSource @/lib/draw */
import type { ComponentChildren } from 'preact';
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { Composer } from './Composer';
import { DraftLine } from './DraftLine';
import { LastLine } from './LastLine';
import { Notices } from './Notices';
import { PanelHeader } from './PanelHeader';
import { Waiting } from './Waiting';

interface Props {
  state: MarginState;
  acts: MarginActs;
}

/** The opened margin. Its middle scrolls; the record above and the acts below stay in sight. */
export function Panel({ state, acts }: Props) {
  const { composing, detached, drawn, phase } = state;
  const usable = phase === 'ready' && drawn !== null && (composing !== null || !detached);
  return (
    <div class={composing ? 'panel writing' : 'panel'} data-focus="panel" tabIndex={-1}>
      <PanelHeader state={state} acts={acts} />
      <div class="middle">
        <Notices state={state} acts={acts} />
        {usable ? (drawn.figures as ComponentChildren) : null}
        {composing ? (
          <Composer composing={composing} state={state} acts={acts} />
        ) : (
          <LastLine last={state.last} acts={acts} />
        )}
        {usable && !composing ? <DraftLine draft={state.draft} acts={acts} /> : null}
        {usable ? (drawn.list as ComponentChildren) : null}
        {usable || detached ? null : <Waiting state={state} acts={acts} />}
      </div>
    </div>
  );
}
