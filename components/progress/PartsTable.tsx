import { percent } from '@/components/shared/figures';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import type { Contribution, Total } from '@/lib/progress/total';
import { absenceText, partName, points } from './contribution';

interface Props {
  total: Total;
  rows: readonly ProgressRow[];
  plan: Plan;
  today: Date;
}

/** How the total adds up: each part's weight as agreed and as it counts now, its points, and what it brings. */
export function PartsTable({ total, rows, plan, today }: Props) {
  const reweighted = total.present < 100 && total.printed !== null;
  const rowOf = (id: string) => rows.find((one) => one.metric === id) ?? null;
  return (
    <table class="parts figures">
      <thead>
        <tr>
          <th scope="col">{t('popup_planMetric')}</th>
          <th scope="col">{t('popup_planWeight')}</th>
          {reweighted && <th scope="col">{t('progress_countsAs')}</th>}
          <th scope="col">{t('progress_pointsEarned')}</th>
          <th scope="col">{t('progress_brings')}</th>
        </tr>
      </thead>
      <tbody>
        {total.contributions.map((part) => (
          <tr key={part.id} data-absent={typeof part.points !== 'number'}>
            <th scope="row">{partName(part, plan)}</th>
            <td>{percent(part.weight)}</td>
            {reweighted && <td>{typeof part.points === 'number' ? percent(part.share) : '–'}</td>}
            {typeof part.points === 'number' ? (
              <>
                <td>{points(part.points)}</td>
                <td>{part.printed === null ? '–' : points(part.printed)}</td>
              </>
            ) : (
              <td colSpan={2}>{absenceText(part, rowOf(part.id), today)}</td>
            )}
          </tr>
        ))}
      </tbody>
      {total.printed !== null && (
        <tfoot>
          <tr>
            <th scope="row">{t('progress_total')}</th>
            <td>{percent(sum(total.contributions, (part) => part.weight))}</td>
            {reweighted && <td>{percent(tidy(sum(total.contributions, (part) => part.share)))}</td>}
            <td />
            <td>{points(total.printed)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function sum(parts: readonly Contribution[], of: (part: Contribution) => number): number {
  return parts.reduce((whole, part) => whole + of(part), 0);
}

/** Shares add up to 100 but for the last bits of a binary fraction. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
