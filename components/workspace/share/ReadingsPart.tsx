import { useEffect, useRef, useState } from 'preact/hooks';
import { metricName } from '@/components/shared/metric-name';
import { isoDay } from '@/components/workspace/papers/day-text';
import { SaidField } from '@/components/workspace/review/SaidField';
import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import type { StepProps } from './step';

/** The person's own reading of every scored metric; it stands beside the manager's at the same size. */
export function ReadingsPart({ door, choice, offer, plan, share, today }: StepProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const writing = useRef(new Set<string>());
  useEffect(() => {
    // the page was closed before the field was left
    for (const metric of Object.keys(choice.readings)) void keep(metric);
  }, []);
  const scored = plan.metrics.filter(({ role }) => role === 'scored');
  if (scored.length === 0) return null;
  const paperOf = (metric: string) =>
    offer.papers.find(
      ({ paper }) =>
        paper.noun === 'reading' &&
        paper.metric === metric &&
        paper.from === choice.from &&
        paper.to === choice.until,
    );
  const wordsOf = (metric: string) => {
    const paper = paperOf(metric)?.paper;
    return paper?.noun === 'reading' ? paper.text : '';
  };

  /** What was typed becomes a paper, once the field is left. */
  async function keep(metric: string) {
    const text = choice.readings[metric];
    if (text === undefined || writing.current.has(metric)) return;
    writing.current.add(metric);
    const row = paperOf(metric);
    if (text.trim() === wordsOf(metric).trim()) share.setReading(metric, null);
    else {
      const { from, until } = choice;
      const paper: PaperOf<'reading'> = { noun: 'reading', on: isoDay(today), from, to: until, metric, text };
      const done =
        text.trim() !== ''
          ? await door.papers.write(paper, row?.id)
          : row
            ? await door.papers.remove(row.id)
            : null;
      setTrouble(done && !done.ok ? t(`shared_failed_${done.why}`) : null);
      if (!done || done.ok) share.setReading(metric, null);
    }
    writing.current.delete(metric);
  }
  return (
    <section class="share-step" aria-labelledby="share-readings">
      <h2 id="share-readings">{t('share_step_readings')}</h2>
      <p class="soft">{t('share_readingsText')}</p>
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      {scored.map(({ metric }) => (
        <div key={metric} onFocusOut={() => void keep(metric)}>
          <SaidField
            label={metricName(metric, plan)}
            lines={2}
            longest={1200}
            value={choice.readings[metric] ?? wordsOf(metric)}
            onChange={(text) => share.setReading(metric, text)}
          />
        </div>
      ))}
    </section>
  );
}
