import type { CountWindow } from '@/components/workspace/figures/counting';
import { addDays } from '@/lib/exchange/import/read-date';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { Measures } from '@/lib/sites/contract';
import { instantAt, knownZone } from '@/lib/suggest/zoned-time';

/** Two queries of one metric, the window filled in. */
export interface Queries {
  metric: MetricId;
  own: boolean;
  numerator: string;
  denominator: string;
}

/** What can be counted: by the plan's own queries where it has some, else as the site proposes. */
export function queriesOf(measures: Measures, plan: Plan | null, window: CountWindow): Queries[] {
  const timeZone = knownZone((plan ?? Intl.DateTimeFormat().resolvedOptions()).timeZone);
  const midnight = (date: string) => new Date(instantAt(Date.parse(`${date}T00:00:00Z`), timeZone));
  const span = { from: midnight(window.from), until: midnight(addDays(window.to, 1)) };
  const fill = (query: string) => measures.fill(query, span);
  const own = (plan?.metrics ?? []).flatMap(({ metric, query }) =>
    query ? [{ metric, ...query, own: true }] : [],
  );
  const proposed = measures.measures
    .filter(({ metric }) => !own.some((one) => one.metric === metric))
    .map((one) => ({ ...one, own: false }));
  return [...own, ...proposed].map(({ metric, numerator, denominator, own: isOwn }) => ({
    metric,
    own: isOwn,
    numerator: fill(numerator),
    denominator: fill(denominator),
  }));
}
