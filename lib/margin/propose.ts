import type { MetricChoice } from '@/lib/messages/table';
import { moment, number, t } from '@/lib/platform/i18n';
import type { Interaction, Reading } from '@/lib/sites/contract';
import { suggest } from '@/lib/suggest/suggest';
import type { Occasion, Suggestion } from '@/lib/suggest/suggestion';
import type { Proposal } from './state';

/** What suggestions and a promise's facts are made from. Guardrails are watched, not collected for. */
export function occasionOf(
  reading: Reading,
  interaction: Interaction | null,
  choices: readonly MetricChoice[],
  now: Date,
): Occasion {
  const timeZone = reading.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { reading, interaction, metrics: choices.map((one) => one.metric), timeZone, now };
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
