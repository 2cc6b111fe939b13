import { useMemo } from 'preact/hooks';
import { PartsTable } from '@/components/progress/PartsTable';
import { ProgressView } from '@/components/progress/ProgressView';
import type { ProgressData } from '@/components/progress/progress-data';
import { TotalPanel } from '@/components/progress/TotalPanel';
import type { SharedEvidence } from '@/lib/model/bundle';
import { recordKey } from '@/lib/model/record-key';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';
import type { SectionProps } from '../section';
import { givenIn } from '../work-out';

/** As many tagged records are named behind one figure. */
const NEWEST = 5;

/** Every figure opens to its working: what was counted, how sure it is, with and without what is challenged. */
export function Working({ material, review, progress }: SectionProps) {
  const { plan, figures } = material;
  const asOf = new Date(figures.asOf);
  const data = useMemo(() => dataOf(material, review), [material, review.objections]);
  const sources = useMemo(
    () => async (metric: string) => {
      const pieces = material.evidence.filter(({ metrics }) => metrics.includes(metric));
      const readAt =
        pieces
          .map(({ factsNow }) => factsNow.readAt)
          .sort()
          .at(-1) ?? null;
      return { rows: pieces.slice(0, NEWEST).map(rowOf), readAt };
    },
    [material],
  );
  return (
    <div class="part working-part progress-page">
      <p class="soft">{t('reviewPage_workingText')}</p>
      <ProgressView progress={progress} data={data} today={asOf} readSources={sources}>
        <TotalPanel progress={progress} plan={plan}>
          {progress.total && (
            <PartsTable total={progress.total} rows={progress.rows} plan={plan} today={asOf} />
          )}
        </TotalPanel>
      </ProgressView>
    </div>
  );
}

function dataOf(material: ReviewMaterial, review: SectionProps['review']): ProgressData {
  const { plan, challenges, absences } = givenIn(material, review);
  const { rollups, measurements, earlier } = material.figures;
  return { plan, rollups, measurements, earlier, challenges: [...challenges], absences: [...absences] };
}

function rowOf({ checkedAt, ...piece }: SharedEvidence): EvidenceRow {
  const row = { ...piece, seq: 0, recordKey: recordKey(piece.record), retracted: false };
  return checkedAt === null ? row : { ...row, checkedAt };
}
