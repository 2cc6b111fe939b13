import type { ComponentChildren } from 'preact';
import { Button } from '@/components/shared/Button';
import { recordName } from '@/components/shared/record-name';
import type { BroughtRow } from '@/lib/exchange/import/brought-list';
import { t, tn } from '@/lib/platform/i18n';
import type { RowState } from './sweep';

interface Props {
  row: BroughtRow;
  state: RowState;
  /** pieces kept on it that count */
  pieces: number;
  byChance: boolean;
  /** the one row that Tab reaches; the others are a key away */
  current: boolean;
  open: boolean;
  onOpen: () => void;
  onSkip: () => void;
  onUndo: () => void;
  /** the form under it while it is open */
  children?: ComponentChildren;
}

/** One record of the list: its number, what stood beside it, and what became of it. */
export function SweepRow({ row, state, pieces, byChance, current, open, children, ...acts }: Props) {
  const says =
    state === 'before' ? tn('sweep_state_before', pieces) : state === 'open' ? '' : t(`sweep_state_${state}`);
  const tabIndex = current ? 0 : -1;
  return (
    <li data-state={state}>
      <div class="line">
        <button
          type="button"
          class="sweep-row"
          aria-expanded={open}
          tabIndex={tabIndex}
          onClick={acts.onOpen}
        >
          <b class="figures">{recordName(row.record)}</b>
          <span class="beside" dir="auto">
            {row.beside}
          </span>
          {byChance && <span class="chance">{t('sweep_byChance')}</span>}
          <span class="state">{says}</span>
        </button>
        {state === 'now' && (
          <Button kind="quiet" tabIndex={tabIndex} onClick={acts.onUndo}>
            {t('sweep_undo')}
          </Button>
        )}
        {(state === 'open' || state === 'skipped') && (
          <Button kind="quiet" tabIndex={tabIndex} onClick={acts.onSkip}>
            {t(state === 'skipped' ? 'sweep_unskip' : 'sweep_skip')}
          </Button>
        )}
      </div>
      {children}
    </li>
  );
}
