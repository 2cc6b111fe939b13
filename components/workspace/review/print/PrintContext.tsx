import { countsText, figureText } from '@/components/progress/row-text';
import { metricName } from '@/components/shared/metric-name';
import { fullDays } from '@/components/workspace/plan-print/sheet-texts';
import { t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import { ContextBlock } from '../sections/ContextBlock';
import { PrintSaid } from './PrintSection';
import type { PrintProps } from './print-props';
import { surpriseNames } from './surprise-names';

const PROMPTS = ['resources', 'priorities', 'market'] as const;

/** What stood around the work, beside the numbers it bears on, and what had not been raised before. */
export function PrintContext(props: PrintProps) {
  const { material, review, template, progress } = props;
  const { plan } = material;
  const scored = progress.rows.filter(({ role }) => role === 'scored');
  const away = papersOf(material, 'absence').filter(({ removed }) => !removed);
  const surprises = surpriseNames(props);
  return (
    <>
      <div class="print-beside">
        <div>
          {PROMPTS.map((prompt) => (
            <PrintSaid
              key={prompt}
              label={template.prompts[prompt] || t(`review_prompt_${prompt}`)}
              text={review.context[prompt]}
              empty={t('review_nothingSaid')}
            />
          ))}
        </div>
        <table class="print-table">
          <thead>
            <tr>
              <th scope="col">{t('print_metric')}</th>
              <th scope="col" class="number">
                {t('print_now')}
              </th>
            </tr>
          </thead>
          <tbody>
            {scored.map((row) => (
              <tr key={row.metric}>
                <th scope="row" dir="auto">
                  {metricName(row.metric, plan)}
                </th>
                <td class="number">
                  {figureText(row)}
                  {row.state === 'measured' && countsText(row) !== figureText(row) && (
                    <span class="print-under print-figure">{countsText(row)}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ContextBlock plan={plan} name={review.employee.name} />
      {away.length > 0 && (
        <PrintSaid
          label={t('workspace_print_away')}
          text={away.map(({ paper }) => fullDays(paper.from, paper.to)).join(', ')}
        />
      )}
      {surprises.map(({ key, name, why }) => (
        <PrintSaid
          key={key}
          label={t('review_surpriseWhy', name)}
          text={why}
          empty={t('review_nothingSaid')}
        />
      ))}
    </>
  );
}
