import { useState } from 'preact/hooks';
import type { EvidenceRow } from '@/lib/model/rollup';
import { moment, t } from '@/lib/platform/i18n';
import type { HistoryLine } from './acts';
import { factLines, ratingText, statusText } from './fact-lines';

interface Props {
  row: EvidenceRow;
  readHistory: () => Promise<HistoryLine[]>;
}

/** What the record showed, and every entry about this piece; the entries are read when asked for. */
export function EvidenceFacts({ row, readHistory }: Props) {
  const [history, setHistory] = useState<HistoryLine[] | null>(null);
  return (
    <details
      class="facts"
      onToggle={(event) => {
        if (event.currentTarget.open) void readHistory().then(setHistory);
      }}
    >
      <summary>
        {t('workspace_factsShort', ratingText(row.facts.rating), statusText(row.facts.status))}
      </summary>
      <h3>{t('workspace_factsRead', moment(new Date(row.facts.readAt)))}</h3>
      <dl>
        {factLines(row).map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd class="figures">{line.value}</dd>
          </div>
        ))}
      </dl>
      {history && (
        <>
          <h3>{t('workspace_history')}</h3>
          <ol class="figures">
            {history.map((line) => (
              <li key={line.id}>
                {t('workspace_historyLine', moment(new Date(line.at)), t(`workspace_history_${line.kind}`))}
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="origin">{t('workspace_readBy', row.adapter)}</p>
    </details>
  );
}
