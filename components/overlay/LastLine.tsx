/** @jsxImportSource @/lib/draw */
import type { LastAct, MarginActs } from '@/lib/margin/state';
import { say } from '@/lib/platform/i18n';
import { Press } from './Press';

interface Props {
  last: LastAct | null;
  acts: MarginActs;
}

/** Says what was just done and offers the way back. Stays until the next act. */
export function LastLine({ last, acts }: Props) {
  return (
    <div role="status" class={last ? 'last' : ''}>
      {last?.what === 'undone' ? <p>{say('undone')}</p> : null}
      {last?.what === 'kept' ? (
        <>
          <p>
            {last.problem
              ? say('undoFailed')
              : last.names.length > 0
                ? say('keptToward', last.names.join(', '))
                : say('kept')}
          </p>
          <Press focus="undo" off={last.undoing} onPress={acts.undo}>
            {say('undo')}
          </Press>
        </>
      ) : null}
    </div>
  );
}
