import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { Skeleton } from '@/components/shared/Skeleton';
import type { MetricId } from '@/lib/model/evidence';
import { number, t, tn } from '@/lib/platform/i18n';
import type { EvidenceActs } from './acts';
import { EvidenceCard } from './EvidenceCard';
import { everything, monthOf, narrows } from './evidence-filter';
import { FilterBar, monthText } from './FilterBar';
import { type ReadEvidence, useEvidenceList } from './use-evidence-list';

export interface EvidenceViewProps {
  read: ReadEvidence;
  /** pieces that count, and all of them with those taken back */
  live: number;
  all: number;
  /** months that hold evidence, `YYYY-MM`, newest first */
  months: string[];
  metrics: MetricId[];
  /** grows whenever the ledger changed */
  version: number;
  today: Date;
  acts: EvidenceActs;
}

/** All evidence, newest first, by month, with search and filters. */
export function EvidenceView({ read, live, all, months, metrics, version, today, acts }: EvidenceViewProps) {
  const [filter, setFilter] = useState(everything);
  const [erased, setErased] = useState<'both' | 'copyLater' | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const list = useEvidenceList(read, filter, version);
  const { rows, state } = list;

  // The card that was erased took the focus with it.
  useEffect(() => {
    if (erased) said.current?.focus();
  }, [erased]);

  if (all === 0 && state === 'complete') {
    return (
      <EmptyState sentence={t('workspace_empty')}>
        <a class="button" href="#about">
          {t('workspace_emptyAct')}
        </a>
      </EmptyState>
    );
  }
  return (
    <>
      <FilterBar filter={filter} metrics={metrics} months={months} onChange={setFilter} />
      <div class="tally figures">
        <span role="status">
          {narrows(filter)
            ? t('workspace_found', number(rows.length), number(list.seen), number(all))
            : tn('workspace_pieces', live)}
        </span>
        {narrows(filter) && rows.length > 0 && (
          <Button kind="quiet" onClick={() => setFilter(everything)}>
            {t('workspace_filterClear')}
          </Button>
        )}
      </div>
      <p ref={said} class="said" role="status" tabIndex={-1}>
        {erased && t(`workspace_erased_${erased}`)}
      </p>
      {rows.length === 0 && state === 'reading' && !narrows(filter) && <Skeleton rows={4} />}
      {rows.length === 0 && state === 'complete' && (
        <EmptyState sentence={t('workspace_nothingFound')}>
          <Button onClick={() => setFilter(everything)}>{t('workspace_filterClear')}</Button>
        </EmptyState>
      )}
      {rows.map((row, at) => {
        const month = monthOf(row.capturedAt);
        const before = rows[at - 1];
        return (
          <div key={row.id} class="piece">
            {(!before || monthOf(before.capturedAt) !== month) && (
              <h2 class="section-label">{monthText(month)}</h2>
            )}
            <EvidenceCard
              row={row}
              today={today}
              choices={metrics}
              acts={acts}
              onErased={(copyLater) => setErased(copyLater ? 'copyLater' : 'both')}
            />
          </div>
        );
      })}
      {state === 'failed' && (
        <p class="note" role="alert">
          {t('workspace_readFailed')}
        </p>
      )}
      {state === 'reading' && narrows(filter) && (
        <ProgressBar label={t('workspace_searching')} done={list.seen} whole={all} onCancel={list.cancel} />
      )}
      {state === 'more' && (
        <div class="further">
          <Button onClick={list.more}>
            {t(narrows(filter) ? 'workspace_searchOn' : 'workspace_showMore')}
          </Button>
        </div>
      )}
    </>
  );
}
