import { FlagMark } from '@/components/progress/FlagMark';
import { flagNumber } from '@/components/progress/FlagNotes';
import { flagSentence } from '@/components/progress/flag-text';
import { dayText } from '@/components/workspace/papers/day-text';
import { t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { saidOf, withSaid } from './edit-review';
import { noon } from './noon';
import { Written } from './Written';

/** Signs the data raised (trade-offs, breached guardrails), what was said of them, and what the manager says. */
export function ContextSigns(props: SectionProps) {
  const { material, review, progress, mode, change, today } = props;
  const { flags } = progress;
  if (flags.length === 0) return null;
  const notes = papersOf(material, 'flagNote');
  return (
    <section class="stack" aria-label={t('review_signs')}>
      <h4>{t('review_signs')}</h4>
      <p class="soft">{t('review_signsRule')}</p>
      <ul class="stack signs">
        {[...new Set(flags.map(({ metric }) => metric))].map((metric) => (
          <li key={metric} class="stack">
            {flags
              .filter((flag) => flag.metric === metric)
              .map((flag) => (
                <p key={`${flag.kind}-${flag.guard}`} class="note flag">
                  <FlagMark number={flagNumber(flags, flag)} />
                  <span>{flagSentence(flag, material.plan)}</span>
                </p>
              ))}
            {notes
              .filter(({ paper }) => paper.metric === metric)
              .map(({ id, paper }) => (
                <p key={id} dir="auto">
                  <span class="soft figures">
                    {t('review_noteBy', t(`papers_party_${paper.by}`), dayText(paper.on, noon(today)))}
                  </span>{' '}
                  {paper.text}
                </p>
              ))}
            <Written
              mode={mode}
              noted={notedIn(props, `flag:${metric}`)}
              label={t('review_signNote')}
              lines={2}
              longest={1200}
              value={saidOf(review.flags, metric)}
              onChange={(text) => change({ ...review, flags: withSaid(review.flags, metric, text) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
