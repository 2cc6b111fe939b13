/** @jsxImportSource @/lib/draw */
import type { MarginActs, MarginState } from '@/lib/margin/state';
import { say, t } from '@/lib/platform/i18n';
import { Press } from './Press';

interface Props {
  state: MarginState;
  acts: MarginActs;
}

/** Whose record this is: the name a person knows it by, its number, its subject. Also the handle to drag. */
export function PanelHeader({ state, acts }: Props) {
  const { sheet, record } = state;
  const customer = sheet?.customer;
  const name = customer?.organisation ?? customer?.name ?? t('extensionName');
  return (
    <header class="bar" data-drag>
      <div class="whose">
        <h2>
          <b dir="auto">{name}</b>
          {record?.kind === 'ticket' ? (
            <span class="soft figures">{say('recordNumber', record.id)}</span>
          ) : null}
        </h2>
        {sheet?.title ? (
          <p class="subject" dir="auto" title={sheet.title}>
            {sheet.title}
          </p>
        ) : null}
      </div>
      <Press look="quiet" focus="hide" onPress={acts.collapse}>
        {say('hide')}
      </Press>
    </header>
  );
}
