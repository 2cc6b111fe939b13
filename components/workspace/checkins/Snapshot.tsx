import { figureOf, rangeOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { Verdict } from '@/components/shared/Verdict';
import { dayText } from '@/components/workspace/papers/day-text';
import type { Standing } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';

interface Props {
  standings: Standing[];
  plan: Plan | null;
  /** the day it was taken; null: it is being taken now */
  taken: string | null;
  today: Date;
}

/** Every metric as it stood on the day of the conversation; later figures do not change it. */
export function Snapshot({ standings, plan, taken, today }: Props) {
  if (standings.length === 0) return <p class="hint">{t('checkins_noSnapshot')}</p>;
  const known = standings.filter((one) => one.value !== null);
  const unknown = standings.filter((one) => one.value === null);
  return (
    <div class="snapshot-part">
      <table class="snapshot figures">
        <caption>
          {taken ? t('checkins_snapshotOf', dayText(taken, today)) : t('checkins_snapshotNow')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('checkins_snapshotMetric')}</th>
            <th scope="col">{t('checkins_snapshotFigure')}</th>
            <th scope="col">{t('checkins_snapshotSample')}</th>
            <th scope="col">{t('checkins_snapshotTarget')}</th>
            <th scope="col">{t('checkins_snapshotVerdict')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((one) => {
            const of = {
              metric: one.metric,
              own: plan?.metrics.find(({ metric }) => metric === one.metric)?.own ?? null,
            };
            return (
              <tr key={one.metric}>
                <th scope="row">{metricName(one.metric, plan)}</th>
                <td>{one.value !== null && figureOf(of, one.value)}</td>
                <td>
                  {one.n !== null && number(one.n)}
                  {one.low !== null &&
                    one.high !== null &&
                    ` · ${rangeOf(of, { low: one.low, high: one.high })}`}
                </td>
                <td>{one.target !== null && figureOf(of, one.target)}</td>
                <td>{one.verdict && <Verdict verdict={one.verdict} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {unknown.length > 0 && (
        <div class="no-figure figures">
          <p>{t('checkins_noFigure')}</p>
          <ul class="dotted">
            {unknown.map(({ metric }) => (
              <li key={metric}>{metricName(metric, plan)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
