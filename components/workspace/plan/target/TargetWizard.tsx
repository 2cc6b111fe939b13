import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { unitOf } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { benchmarksOf } from '@/lib/catalogue/benchmarks';
import { dateIn } from '@/lib/model/calendar-date';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { withMetric } from '../edit-metrics';
import type { PlanDoor } from '../plan-door';
import type { PlanViewProps } from '../plan-view';
import { type Agreed, AgreeStep } from './AgreeStep';
import { BenchmarkStep, type Choice, counts } from './BenchmarkStep';
import { HistoryStep } from './HistoryStep';
import type { Period } from './period';
import { periodsOf } from './periods-of';
import { fallsShort, proposeBaseline, proposeTarget } from './propose';
import { sorted } from './read-history';

interface Props extends PlanViewProps {
  metric: PlanMetric;
  door: Pick<PlanDoor, 'history'>;
}

/** From own history over what others reach to a target two people agree on, with the reasoning kept. */
export function TargetWizard({ plan, metric, door, today, onChange }: Props) {
  const id = metric.metric;
  const unit = unitOf(metric);
  const now = dateIn(plan.timeZone, today);
  const kept = metric.targetReason;
  const [measured, setMeasured] = useState<Period[]>([]);
  const [pasted, setPasted] = useState<Period[]>(kept?.history ?? []);
  const [choice, setChoice] = useState<Choice>({
    id: kept?.benchmark ?? null,
    employee: false,
    manager: false,
  });
  const [given, setGiven] = useState<Partial<Agreed>>({});
  useEffect(() => {
    void door.history(id).then(
      (rows) => setMeasured(periodsOf(rows)),
      () => setMeasured([]),
    );
  }, [door, id]);

  const periods = merged(measured, pasted);
  const chosen = benchmarksOf(id).find((one) => one.id === choice.id) ?? null;
  const bar = chosen && counts(chosen, choice, unit) ? chosen.value : null;
  const proposal = {
    baseline: proposeBaseline(periods),
    target: proposeTarget({ periods, benchmark: bar, direction: metric.direction, unit }),
  };
  const agreed: Agreed = {
    baseline: proposal.baseline ?? metric.baseline,
    target: proposal.target ?? metric.target,
    stretch: metric.stretch,
    text: kept?.text ?? '',
    ...given,
  };
  const short = bar !== null && agreed.target !== null && fallsShort(agreed.target, bar, metric.direction);

  function keep() {
    const { baseline, target, stretch, text } = agreed;
    const from = bar !== null ? 'benchmark' : proposal.baseline !== null ? 'history' : 'agreed';
    const targetReason = { from, text, history: periods.slice(-60), benchmark: choice.id } as const;
    onChange(withMetric(plan, id, { baseline, target, stretch, targetReason }));
    location.hash = `#plan/metrics/${id}`;
  }
  return (
    <article class="wizard" aria-labelledby="plan-wizard">
      <p class="trail">
        <a href={`#plan/metrics/${id}`}>{t('plan_backTo', metricName(id, plan))}</a>
      </p>
      <h2 id="plan-wizard" dir="auto">
        {t('plan_wizardTitle', metricName(id, plan))}
      </h2>
      <ol>
        <li>
          <HistoryStep
            unit={unit}
            periods={periods}
            measured={measured}
            baseline={proposal.baseline}
            now={now}
            today={today}
            onPasted={setPasted}
          />
        </li>
        <li>
          <BenchmarkStep metric={id} unit={unit} choice={choice} onChoice={setChoice} />
        </li>
        <li>
          <AgreeStep
            metric={metric}
            agreed={agreed}
            proposed={proposal.target}
            short={short}
            onChange={(part) => setGiven({ ...given, ...part })}
          />
        </li>
      </ol>
      <p class="plan-acts">
        <Button kind="primary" disabled={short && !agreed.text.trim()} onClick={keep}>
          {t('plan_wizardKeep')}
        </Button>
        <a class="button plain" href={`#plan/metrics/${id}`}>
          {t('shared_cancel')}
        </a>
      </p>
    </article>
  );
}

/** What was measured stands against what was pasted for the same days. */
function merged(measured: readonly Period[], pasted: readonly Period[]): Period[] {
  const days = (one: Period) => `${one.from} ${one.to}`;
  const known = new Set(measured.map(days));
  return sorted([...measured, ...pasted.filter((one) => !known.has(days(one)))]);
}
