import type { MetricId } from '@/lib/model/evidence';
import { moment, number, t } from '@/lib/platform/i18n';
import type { Interaction, Reading } from '@/lib/sites/contract';
import { suggest } from '@/lib/suggest/suggest';
import type { Occasion, Suggestion } from '@/lib/suggest/suggestion';
import { zoneOf } from './zone-of';

/** A metric that the record's facts speak for, with the reason in words. */
export interface Proposal {
  metric: MetricId;
  reason: string;
}

/** What suggestions and a promise's facts are made from. */
export function occasionOf(
  reading: Reading,
  interaction: Interaction | null,
  metrics: readonly MetricId[],
  now: Date,
): Occasion {
  return { reading, interaction, metrics, timeZone: zoneOf(reading), now };
}

/** Metrics the record's facts speak for, best first, each with its reason in words. */
export function propose(occasion: Occasion): Proposal[] {
  return suggest(occasion).map(({ metric, reason }) => ({ metric, reason: sentenceOf(reason) }));
}

function sentenceOf({ key, values }: Suggestion['reason']): string {
  const written = values.map((value) =>
    typeof value === 'object'
      ? moment(new Date(value.at))
      : typeof value === 'number'
        ? number(value)
        : value,
  );
  return t(key, ...written);
}
