import { useEffect, useState } from 'preact/hooks';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import type { EvidenceRow } from '@/lib/model/rollup';
import { wasRead } from '@/lib/model/unread-facts';
import { moment, t } from '@/lib/platform/i18n';
import type { EvidenceActs, HistoryLine } from './acts';
import { factLines, ratingText, statusText } from './fact-lines';

interface Props {
  row: EvidenceRow;
  acts: Pick<EvidenceActs, 'history' | 'factsNow'>;
}

/** What the record shows now and showed when it was tagged, and every entry about this piece. */
export function EvidenceFacts({ row, acts }: Props) {
  const [history, setHistory] = useState<HistoryLine[] | null>(null);
  const [now, setNow] = useState<RecordFacts | null>(null);
  useEffect(() => {
    void acts.factsNow(row).then(setNow);
  }, [row]);
  const latest = now ?? row.facts;
  return (
    <details
      class="facts"
      onToggle={(event) => {
        if (event.currentTarget.open) void acts.history(row).then(setHistory);
      }}
    >
      <summary>{t('workspace_factsShort', ratingText(latest.rating), statusText(latest.status))}</summary>
      {now && (
        <Facts
          title={t('workspace_factsNow', moment(new Date(now.readAt)))}
          facts={now}
          of={row.interactionFacts}
        />
      )}
      {wasRead(row.facts) ? (
        <Facts
          title={t('workspace_factsRead', moment(new Date(row.facts.readAt)))}
          facts={row.facts}
          of={now ? null : row.interactionFacts}
        />
      ) : (
        <h3>{t('workspace_factsUnread')}</h3>
      )}
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

function Facts({ title, facts, of }: { title: string; facts: RecordFacts; of: InteractionFacts | null }) {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {factLines(facts, of).map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd class="figures">{line.value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
