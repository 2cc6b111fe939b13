import type { ComponentChildren } from 'preact';
import type { MetricId, Outcome } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { Chip } from './Chip';
import { TextField } from './fields/TextField';
import { metricName } from './metric-name';
import { OutcomeMarks } from './OutcomeMarks';

/** What a person says of a record that nobody reads: words and marks, no facts. */
export interface Said {
  words: string;
  metrics: MetricId[];
  outcome: Outcome | null;
  colleague: boolean;
  story: boolean;
}

export const nothingSaid: Said = { words: '', metrics: [], outcome: null, colleague: false, story: false };

interface Props {
  said: Said;
  plan: Plan | null;
  /** the words as they will be kept */
  masked: (words: string) => string;
  onChange: (said: Said) => void;
  /** what stands between the marks and the end */
  children?: ComponentChildren;
}

/** Who was helped and how, what it counts toward, how it went. */
export function HandFields({ said, plan, masked, onChange, children }: Props) {
  const { words, metrics, outcome, colleague, story } = said;
  const set = (part: Partial<Said>) => onChange({ ...said, ...part });
  const kept = masked(words);
  const offered = plan?.metrics.filter((one) => one.role === 'scored').map((one) => one.metric) ?? [];
  const flip = (metric: MetricId) =>
    set({
      metrics: metrics.includes(metric) ? metrics.filter((one) => one !== metric) : [...metrics, metric],
    });
  return (
    <>
      <TextField
        label={t('overlay_whoHelped')}
        hint={t('panel_wordsHint')}
        value={words}
        lines={3}
        longest={2000}
        onChange={(next) => set({ words: next })}
      />
      {kept !== words.trim() && (
        <p class="as-kept" role="status">
          <span class="section-label">{t('panel_asKept')}</span>
          <span dir="auto">{kept}</span>
        </p>
      )}
      {offered.length > 0 && (
        <fieldset>
          <legend>{t('workspace_countsToward')}</legend>
          <div class="chips">
            {offered.map((metric) => (
              <Chip key={metric} on={metrics.includes(metric)} onSwitch={() => flip(metric)}>
                {metricName(metric, plan)}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      <OutcomeMarks
        outcome={outcome}
        colleague={colleague}
        story={story}
        onOutcome={(next) => set({ outcome: next })}
        onColleague={(next) => set({ colleague: next })}
        onStory={(next) => set({ story: next })}
      />
      {children}
    </>
  );
}
