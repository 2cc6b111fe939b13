/** @jsxImportSource @/lib/draw */
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';
import { DockedTab } from './DockedTab';
import { Panel } from './Panel';

interface Props {
  state: MarginState;
  acts: MarginActs;
}

/** The whole margin: a tab, or the panel, or nothing where the person hid it. */
export function Margin({ state, acts }: Props) {
  const { hidden, open } = state.settings;
  if (!state.settled || (hidden && !state.composing && !state.last)) return null;
  return (
    <section aria-label={t('extensionName')}>
      {open ? <Panel state={state} acts={acts} /> : <DockedTab state={state} acts={acts} />}
    </section>
  );
}
