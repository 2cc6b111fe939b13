import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { Skeleton } from '@/components/shared/Skeleton';
import type { MetricId } from '@/lib/model/evidence';
import type { Challenge, PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { number, t, tn } from '@/lib/platform/i18n';
import type { EraseScope, EvidenceActs } from './acts';
import { EvidenceCard } from './EvidenceCard';
import { type EvidenceFilter, everything, monthOf, narrows } from './evidence-filter';
import { FilterBar, monthText } from './FilterBar';
import { useAfterFirst } from './use-after-first';
import { type ReadEvidence, useEvidenceList } from './use-evidence-list';

export interface EvidenceViewProps {
  read: ReadEvidence;
  /** pieces that count, and all of them with those taken back */
  live: number;
  all: number;
  /** months that hold evidence, `YYYY-MM`, newest first */
  months: string[];
  metrics: MetricId[];
  /** what the plans call their metrics */
  named: Pick<Plan, 'metrics'>;
  /** grows whenever the ledger changed */
  version: number;
  /** the address asks for what has a touch still to be made */
  openTouches: boolean;
  today: Date;
  acts: EvidenceActs;
}

/** Whether an erasure that was asked for at one piece takes another with it. */
function isIn(scope: EraseScope, at: EvidenceRow, one: EvidenceRow): boolean {
  if (scope === 'one') return one.id === at.id;
  return scope === 'record' ? one.recordKey === at.recordKey : one.customer === at.customer;
}

/** Whether an objection is to this very piece. */
function isAbout({ about }: Challenge, id: string): boolean {
  return about.kind === 'evidence' && about.evidence === id;
}

/** All evidence, newest first, by month, with search and filters. */
export function EvidenceView(props: EvidenceViewProps) {
  const { read, live, all, months, metrics, named, version, openTouches, today, acts } = props;
  const [filter, setFilter] = useState({ ...everything, openTouch: openTouches });
  /** pieces taken back under this filter: they keep their place, so that each can be brought back there */
  const [held] = useState(() => new Set<string>());
  const [erased, setErased] = useState<'both' | 'copyLater' | null>(null);
  const [challenges, setChallenges] = useState<PaperRow<'challenge'>[]>([]);
  const said = useRef<HTMLParagraphElement>(null);
  const list = useEvidenceList(read, filter, version, held);
  const { rows, state } = list;
  const isBrief = (row: EvidenceRow) => row.retracted && !filter.retracted;
  const found = rows.filter((row) => !isBrief(row)).length;

  function change(next: EvidenceFilter) {
    held.clear();
    setFilter(next);
  }

  useAfterFirst(() => change({ ...everything, openTouch: openTouches }), [openTouches]);

  useEffect(() => {
    acts.challenges().then(setChallenges, () => setChallenges([]));
  }, [acts, version]);

  // The card that was erased took the focus with it.
  useLayoutEffect(() => {
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
      <FilterBar filter={filter} metrics={metrics} named={named} months={months} onChange={change} />
      <div class="tally figures">
        <span role="status">
          {narrows(filter)
            ? t('workspace_found', number(found), number(list.seen), number(all))
            : tn('workspace_pieces', live)}
        </span>
        {narrows(filter) && rows.length > 0 && (
          <Button kind="quiet" onClick={() => change(everything)}>
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
          <Button onClick={() => change(everything)}>{t('workspace_filterClear')}</Button>
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
              named={named}
              challenges={challenges.filter(({ paper }) => isAbout(paper, row.id))}
              acts={acts}
              brief={isBrief(row)}
              onTakeBack={() => held.add(row.id)}
              onChanged={(now) => list.patch((one) => (one.id === now.id ? now : one))}
              onErased={(scope, copyLater) => {
                list.patch((one) => (isIn(scope, row, one) ? null : one));
                setErased(copyLater ? 'copyLater' : 'both');
              }}
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
