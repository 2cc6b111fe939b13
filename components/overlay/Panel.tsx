/** @jsxImportSource @/lib/draw */
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { Composer } from './Composer';
import { ContextGrid } from './ContextGrid';
import { DraftLine } from './DraftLine';
import { Interactions } from './Interactions';
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
  const { sheet, composing } = state;
  const usable = state.phase === 'ready' && sheet !== null && !(state.detached && !composing);
  return (
    <div class="panel" tabIndex={-1}>
      <PanelHeader state={state} acts={acts} />
      <div class="middle">
        <Notices state={state} acts={acts} />
        {usable ? (
          <ContextGrid sheet={sheet} working={state.working} few={composing !== null} acts={acts} />
        ) : null}
        {composing ? (
          <Composer composing={composing} state={state} acts={acts} />
        ) : (
          <>
            <LastLine last={state.last} acts={acts} />
            {usable ? <DraftLine draft={state.draft} acts={acts} /> : null}
            {usable ? (
              <Interactions sheet={sheet} state={state} acts={acts} />
            ) : state.detached ? null : (
              <Waiting state={state} acts={acts} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
