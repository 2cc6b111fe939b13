import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Chip } from '@/components/shared/Chip';
import { Quote } from '@/components/shared/Quote';
import { recordName } from '@/components/shared/record-name';
import { t } from '@/lib/platform/i18n';
import { AnswerLine } from '../AnswerLine';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { PieceLine } from './PieceLine';
import { Written } from './Written';

/** One piece that tells what a customer got from this work, or a written reason why there is none. */
export function Story(props: SectionProps) {
  const { material, review, mode, change, today } = props;
  const [all, setAll] = useState(false);
  const group = useId();
  const { plan } = material;
  // a lesson tells what did not go well for the customer
  const evidence = material.evidence.filter(({ outcome }) => outcome !== 'lesson');
  const { story } = review;
  const chosen = evidence.find(({ id }) => id === story.evidence);
  const marked = evidence.filter((piece) => piece.story);
  const offered = all || marked.length === 0 ? evidence : marked;
  const set = (part: Partial<typeof story>) => change({ ...review, story: { ...story, ...part } });

  return (
    <div class="part story">
      {chosen && (
        <article class="card story-card" aria-label={t('review_storyChosen')}>
          <p>
            <PieceLine piece={chosen} today={today} timeZone={plan.timeZone} />
          </p>
          {chosen.quote && <Quote quote={chosen.quote} />}
          <AnswerLine
            item={`evidence:${chosen.id}`}
            name={recordName(chosen.record)}
            {...{ review, mode, today, change }}
          />
          {mode === 'write' && (
            <Button kind="quiet" onClick={() => set({ evidence: null })}>
              {t('review_storyAnother')}
            </Button>
          )}
        </article>
      )}
      {mode === 'write' && !chosen && (
        <>
          <p class="soft">{t('review_storyAsk')}</p>
          {evidence.length > 0 && (
            <fieldset class="choice">
              <legend>{t('review_storyPick')}</legend>
              <ul class="ticks">
                {offered.map((piece) => (
                  <li key={piece.id}>
                    <label class="check">
                      <input type="radio" name={group} onChange={() => set({ evidence: piece.id })} />
                      <span>
                        <PieceLine piece={piece} today={today} timeZone={plan.timeZone} />{' '}
                        {piece.story && <Chip>{t('workspace_story')}</Chip>}
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
              {marked.length > 0 && marked.length < evidence.length && (
                <Button kind="quiet" onClick={() => setAll(!all)}>
                  {t(all ? 'review_storyMarked' : 'review_storyAll')}
                </Button>
              )}
            </fieldset>
          )}
        </>
      )}
      {(!chosen || story.reason !== '') && (
        <Written
          mode={mode}
          noted={notedIn(props, 'story')}
          label={t('review_storyReason')}
          hint={t('review_storyReasonHint')}
          lines={2}
          longest={1000}
          value={story.reason}
          onChange={(reason) => set({ reason })}
        />
      )}
    </div>
  );
}
