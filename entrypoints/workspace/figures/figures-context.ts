import { metricName } from '@/components/shared/metric-name';
import { metricOf, metrics } from '@/lib/catalogue/metrics';
import type { ImportContext, KnownMetric } from '@/lib/exchange/import/settings';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readPlan } from '@/lib/ledger/read-progress';
import { dateIn } from '@/lib/model/calendar-date';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';
import { createPlanStore } from '@/lib/platform/plan-store';
import { newId } from '@/lib/platform/random';

/** What a file is read against: the metrics of the plan and of the draft being worked on; without either, the library. */
export async function importContext(kept: KeptLedger): Promise<ImportContext> {
  const [plan, draft] = await Promise.all([
    kept.ledger().then(readPlan),
    createPlanStore(browser.storage.local).draft.read(),
  ]);
  const planned = [...(plan?.metrics ?? []), ...(draft.value?.plan.metrics ?? [])];
  const guards = planned.flatMap(({ guardrails }) =>
    guardrails.flatMap((one) => (one.kind === 'metric' ? [one.metric] : [])),
  );
  const meant = new Set([...planned.map(({ metric }) => metric), ...guards]);
  const library = Object.keys(metrics).map((id): KnownMetric => {
    return {
      id,
      name: metricName(id),
      unit: metricOf(id)?.unit ?? 'percent',
      inPlan: meant.size === 0 || meant.has(id),
    };
  });
  const { timeZone } = plan ?? Intl.DateTimeFormat().resolvedOptions();
  return {
    today: dateIn(timeZone, now()),
    timeZone,
    metrics: [...library, ...planned.flatMap(ownMetric)],
    newId,
  };
}

function ownMetric({ metric, own }: PlanMetric): KnownMetric[] {
  return own ? [{ id: metric, name: own.name, unit: own.unit, inPlan: true }] : [];
}
