import { SelectField } from '@/components/shared/fields/SelectField';
import { t } from '@/lib/platform/i18n';
import { COUNT_WINDOWS, type CountWindowName } from './count-windows';

interface Props {
  hosts: readonly string[];
  host: string;
  onHost: (host: string) => void;
  window: CountWindowName;
  onWindow: (window: CountWindowName) => void;
  /** there is a plan, whose period can be asked about */
  planned: boolean;
}

/** Whom to ask, and about which days. */
export function HostAndWindow({ hosts, host, onHost, window, onWindow, planned }: Props) {
  return (
    <div class="field-row">
      <SelectField
        label={t('figures_host')}
        value={host}
        choices={hosts.map((one) => ({ value: one, text: one }))}
        onChange={onHost}
      />
      <SelectField
        label={t('figures_window')}
        value={window}
        choices={COUNT_WINDOWS.filter((one) => planned || one !== 'period').map((one) => ({
          value: one,
          text: t(`figures_window_${one}`),
        }))}
        onChange={onWindow}
      />
    </div>
  );
}
