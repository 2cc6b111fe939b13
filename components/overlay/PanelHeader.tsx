import type { MarginActs, MarginState } from '@/lib/margin/state';
import { t } from '@/lib/platform/i18n';

interface Props {
  state: MarginState;
  acts: MarginActs;
}

/** Whose record this is: the name a person knows it by, its number, its subject. Also the handle to drag. */
export function PanelHeader({ state, acts }: Props) {
  const { reading, record } = state;
  const customer = reading?.customer;
  const name = customer?.organisation ?? customer?.name ?? t('extensionName');
  return (
    <header class="bar" data-drag>
      <div class="whose">
        <h2>
          <b dir="auto">{name}</b>
          {record ? <span class="soft figures">{t('overlay_recordNumber', record.id)}</span> : null}
        </h2>
        {reading?.title ? (
          <p class="subject" dir="auto" title={reading.title}>
            {reading.title}
          </p>
        ) : null}
      </div>
      <button type="button" class="button quiet" data-focus="hide" onClick={acts.collapse}>
        {t('overlay_hide')}
      </button>
    </header>
  );
}
