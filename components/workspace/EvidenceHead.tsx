import { recordName } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import { day, t } from '@/lib/platform/i18n';

interface Props {
  row: EvidenceRow;
  today: Date;
  address: string | null;
}

/** First line of a card: when, on which record, how it was, and whether it still stands there. */
export function EvidenceHead({ row, today, address }: Props) {
  const record = t('shared_record', t(`site_${row.record.site}`), recordName(row.record));
  const kind = row.retracted ? 'retracted' : (row.interactionFacts?.standing ?? 'unchecked');
  const notes = [
    row.outcome && t(`workspace_outcome_${row.outcome}`),
    row.colleague && t('workspace_colleague'),
    row.story && t('workspace_story'),
    row.editedAt && t('workspace_edited', day(new Date(row.editedAt), today)),
  ].filter((note) => typeof note === 'string');
  return (
    <header>
      <ul class="dotted figures">
        <li>
          <time dateTime={row.capturedAt}>{day(new Date(row.capturedAt), today)}</time>
        </li>
        <li>
          {address ? (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {record}
            </a>
          ) : (
            record
          )}
        </li>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <span class="standing" data-standing={kind} title={t(`workspace_standingMeans_${kind}`)}>
        {t(`workspace_standing_${kind}`)}
      </span>
    </header>
  );
}
