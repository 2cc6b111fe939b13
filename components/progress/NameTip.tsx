import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { definitionText, formulaText } from './definition-text';

interface Props {
  id: string;
  row: ProgressRow;
  /** the name itself; it says by `aria-describedby` that this explains it */
  children: ComponentChildren;
}

/** What a metric means, shown while its name is pointed at or in focus; Escape puts it away. */
export function NameTip({ id, row, children }: Props) {
  const [hushed, setHushed] = useState(false);
  const cuts: [string, string][] = [
    [t('progress_working_in'), row.inclusions],
    [t('progress_working_out'), row.exclusions],
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what happens to the name inside
    <span
      class="named"
      data-hushed={hushed}
      onKeyDown={(event) => event.key === 'Escape' && setHushed(true)}
      onMouseLeave={() => setHushed(false)}
      onFocusOut={() => setHushed(false)}
    >
      {children}
      <span id={id} role="tooltip" class="tip">
        <span>{definitionText(row)}</span>
        <span class="formula">{formulaText(row)}</span>
        {cuts.map(([label, said]) => said && <span key={label}>{t('progress_cut', label, said)}</span>)}
      </span>
    </span>
  );
}
