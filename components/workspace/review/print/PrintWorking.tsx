import { PartsTable } from '@/components/progress/PartsTable';
import { TotalPanel } from '@/components/progress/TotalPanel';
import { number, t } from '@/lib/platform/i18n';
import { PrintMetric } from './PrintMetric';
import type { PrintProps } from './print-props';

/** The working behind every figure, then how the parts add up. */
export function PrintWorking(props: PrintProps) {
  const { material, progress } = props;
  const asOf = new Date(material.figures.asOf);
  const scored = progress.rows.filter(({ role, state }) => role === 'scored' || state === 'measured');
  const silent = progress.rows.length - scored.length;
  return (
    <>
      {scored.map((row) => (
        <PrintMetric key={row.metric} row={row} {...props} />
      ))}
      {silent > 0 && <p class="print-under">{t('print_withoutFigure', number(silent))}</p>}
      <div class="print-block print-total">
        <TotalPanel progress={progress} plan={material.plan}>
          {progress.total && (
            <PartsTable total={progress.total} rows={progress.rows} plan={material.plan} today={asOf} />
          )}
        </TotalPanel>
      </div>
    </>
  );
}
