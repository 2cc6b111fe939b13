import { useEffect, useState } from 'preact/hooks';
import { metricName } from '@/components/shared/metric-name';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { ProgressRow } from '@/lib/progress/progress-row';
import { addDays } from '@/lib/progress/span';
import type { Total } from '@/lib/progress/total';
import { definitionText, formulaText } from './definition-text';
import type { MetricSources, ProgressData } from './progress-data';
import { metricSentence } from './row-text';
import { WorkingChallenges } from './WorkingChallenges';
import { WorkingGuards } from './WorkingGuards';
import { WorkingPoints } from './WorkingPoints';
import { WorkingSources } from './WorkingSources';
import { workingLines } from './working-lines';

interface Props {
  id: string;
  row: ProgressRow;
  data: ProgressData;
  total: Total | null;
  today: Date;
  readSources: (metric: MetricId) => Promise<MetricSources>;
}

/** Everything behind one number, down to its source rows, and the way to object to it. */
export function Working({ id, row, data, total, today, readSources }: Props) {
  const [sources, setSources] = useState<MetricSources | null>(null);
  useEffect(() => {
    void readSources(row.metric).then(setSources);
  }, [row]);
  const { plan } = data;
  const sentence = metricSentence(row, plan, today);
  const cuts: [string, string][] = [
    [t('progress_working_in'), row.inclusions],
    [t('progress_working_out'), row.exclusions],
    [t('progress_working_cut'), row.cut],
  ];
  return (
    <section id={id} class="working" aria-label={t('popup_working', metricName(row.metric, plan))}>
      {sentence && <p class="sentence figures">{sentence}</p>}
      <p>{definitionText(row)}</p>
      <p class="formula">{formulaText(row)}</p>
      <dl class="figures">
        {[...cuts.filter(([, said]) => said), ...workingLines(row, sources, today)].map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <WorkingPoints row={row} part={total?.contributions.find((one) => one.id === row.metric) ?? null} />
      <WorkingGuards row={row} plan={plan} />
      <WorkingSources
        row={row}
        rollups={data.rollups.filter(({ metric, week }) => metric === row.metric && touches(week, plan))}
        measurements={data.measurements}
        sources={sources}
        today={today}
      />
      <WorkingChallenges row={row} />
    </section>
  );
}

/** A week that shares a day with the plan's period. @param week its Monday */
function touches(week: string, { from, to }: Plan): boolean {
  return week >= addDays(from, -6) && week <= to;
}
