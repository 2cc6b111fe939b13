import { t } from '@/lib/platform/i18n';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { ContextBlock } from './ContextBlock';
import { ContextPrompt } from './ContextPrompt';
import { ContextSigns } from './ContextSigns';
import { ContextSurprises } from './ContextSurprises';
import { ContextTalks } from './ContextTalks';
import { Written } from './Written';

const PROMPTS = ['resources', 'priorities', 'market'] as const;

/** What stands around the figures: three questions to be answered, the employee's own words, signs, surprises. */
export function Context(props: SectionProps) {
  const { material, review, template, gates, mode, change, today } = props;
  const isLate = gates.some(({ gate }) => gate === 'recency') || review.recency !== '';
  return (
    <div class="part context-part">
      <ContextBlock plan={material.plan} name={review.employee.name} />
      <section class="stack" aria-label={t('review_contextPrompts')}>
        <h4>{t('review_contextPrompts')}</h4>
        {PROMPTS.map((prompt) => (
          <ContextPrompt
            key={prompt}
            question={template.prompts[prompt].trim() || t(`review_prompt_${prompt}`)}
            hint={t(`review_promptHint_${prompt}`)}
            mode={mode}
            noted={notedIn(props, `context:${prompt}`)}
            value={review.context[prompt]}
            onChange={(text) => change({ ...review, context: { ...review.context, [prompt]: text } })}
          />
        ))}
      </section>
      <ContextSigns {...props} />
      {isLate && (
        <section class="stack" aria-label={t('review_recency')}>
          <h4>{t('review_recency')}</h4>
          <Written
            mode={mode}
            noted={notedIn(props, 'recency')}
            label={t('review_recencyWhy')}
            hint={t('review_recencyHint')}
            lines={2}
            longest={600}
            value={review.recency}
            onChange={(recency) => change({ ...review, recency })}
          />
        </section>
      )}
      <ContextSurprises {...props} />
      <ContextTalks material={material} today={today} />
    </div>
  );
}
