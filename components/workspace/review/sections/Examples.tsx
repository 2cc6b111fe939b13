import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { number, t } from '@/lib/platform/i18n';
import { drawnEvidence, type EvidenceFilter, filterEvidence } from '@/lib/review/evidence-view';
import type { SectionProps } from '../section';
import { ExampleCard } from './examples/ExampleCard';
import { ExampleFilters } from './examples/ExampleFilters';
import { ExamplePages } from './examples/ExamplePages';
import { TriageHelp } from './examples/TriageHelp';
import { useTriage } from './examples/use-triage';

/** Cards drawn at once; with thousands of pieces the page stays as quick as with ten. */
const PAGE = 25;

/** The evidence itself: read, narrowed, endorsed, asked about and challenged, with keys as well as presses. */
export function Examples(props: SectionProps) {
  const { material, review, mode, today, change } = props;
  const { evidence } = material;
  const [filter, setFilter] = useState<EvidenceFilter>({});
  const [page, setPage] = useState(0);
  const [help, setHelp] = useState(false);
  const drawn = useMemo(() => drawnEvidence(material), [material]);
  // A piece stays where it is when a word to it takes it out of what was asked for.
  const shown = useMemo(() => filterEvidence(material, review.marks, filter), [filter, material]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const writes = mode === 'write';
  const triage = useTriage({ ids, review, change, writes, today, onHelp: () => setHelp(true) });
  const at = triage.current === null ? -1 : ids.indexOf(triage.current);
  useEffect(() => {
    if (at >= 0) setPage(Math.floor(at / PAGE));
  }, [triage.current, at]);

  const marked = new Set(review.marks.map(({ evidence: id }) => id));
  const done = evidence.filter(({ id }) => marked.has(id)).length;
  if (evidence.length === 0) return <EmptyState sentence={t('reviewPage_noExamples')} />;
  return (
    <div class="examples">
      <div class="example-bar no-print">
        {(writes || done > 0) && (
          <p class="looked figures" role="status">
            <progress max={evidence.length} value={done} aria-hidden="true" />
            {t('reviewPage_looked', number(done), number(evidence.length))}
          </p>
        )}
        {writes && (
          <Button kind="quiet" onClick={() => setHelp(true)}>
            {t('reviewPage_keysTitle')} <kbd>?</kbd>
          </Button>
        )}
      </div>
      <ExampleFilters
        material={material}
        filter={filter}
        marks={writes || done > 0}
        onChange={(next) => {
          setFilter(next);
          setPage(0);
        }}
      />
      {shown.length < evidence.length && (
        <p class="tally figures" role="status">
          <span>{t('reviewPage_found', number(shown.length), number(evidence.length))}</span>
          <Button kind="quiet" onClick={() => setFilter({})}>
            {t('workspace_filterClear')}
          </Button>
        </p>
      )}
      {shown.slice(page * PAGE, (page + 1) * PAGE).map((piece) => (
        <ExampleCard key={piece.id} {...props} piece={piece} drawn={drawn.has(piece.id)} triage={triage} />
      ))}
      <ExamplePages page={page} size={PAGE} all={shown.length} onPage={setPage} />
      {help && <TriageHelp onClose={() => setHelp(false)} />}
    </div>
  );
}
