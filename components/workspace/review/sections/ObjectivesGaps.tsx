import { Button } from '@/components/shared/Button';
import type { Gap } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { papersOf } from '@/lib/review/material';
import { AnswerLine } from '../AnswerLine';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { aboutName } from './about-choices';
import { withPart } from './edit-review';
import { flatMetrics } from './flat-metrics';
import { GapCard } from './GapCard';

/** What is missing, each with a step, an owner and a day. The employee's own proposals are taken over with one press. */
export function Gaps(props: SectionProps) {
  const { material, review, mode, change, acts, today } = props;
  const { gaps } = review;
  const flat = flatMetrics(props);
  const set = (next: Gap[]) => change({ ...review, gaps: next });
  const offered = papersOf(material, 'objective').filter(({ id }) => !gaps.some((one) => one.id === id));

  function add(part: Partial<Gap>, id: string) {
    const blank = { about: '', text: '', step: '', owner: '', due: null, outcome: null, resource: '' };
    set([...gaps, { id, ...blank, ...part }]);
  }

  return (
    <section class="stack" aria-label={t('review_gaps')}>
      <h4>{t('review_gaps')}</h4>
      <p class="soft">{t('review_gapsRule')}</p>
      {gaps.length === 0 && mode !== 'write' && <p>{t('review_nothingSaid')}</p>}
      <ul class="cards">
        {gaps.map((gap) => (
          <li key={gap.id} class="card">
            <GapCard
              {...{ gap, material, mode, today }}
              noted={(part) => notedIn(props, `gap:${gap.id}${part}`)}
              isWaiting={flat.includes(gap.about) && !obstaclesSaid(review, gap.about)}
              onChange={(part) => set(withPart(gaps, gap.id, part))}
              onRemove={() => set(gaps.filter(({ id }) => id !== gap.id))}
            />
            <AnswerLine
              item={`gap:${gap.id}`}
              name={gap.text || aboutName(gap.about, material.plan)}
              {...{ review, mode, today, change }}
            />
          </li>
        ))}
      </ul>
      {mode === 'write' && offered.length > 0 && (
        <ul class="stack" aria-label={t('review_proposals', review.employee.name)}>
          {offered.map(({ id, paper }) => (
            <li key={id} class="offered-line">
              <p dir="auto">
                <span class="soft">{t('review_proposed', review.employee.name)}</span> {paper.text}
              </p>
              <Button
                onClick={() =>
                  add(
                    {
                      about: paper.about,
                      text: paper.text,
                      step: paper.step,
                      owner: review.employee.name,
                      due: paper.due,
                      outcome: paper.outcome,
                      resource: paper.support,
                    },
                    id,
                  )
                }
              >
                {t('review_takeOverOf', review.employee.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {mode === 'write' && (
        <div class="acts">
          <Button onClick={() => add({}, acts.newId())}>{t('review_gapAdd')}</Button>
        </div>
      )}
    </section>
  );
}

function obstaclesSaid({ obstacles }: SectionProps['review'], metric: string): boolean {
  return obstacles.some((one) => one.metric === metric && one.text.trim() !== '');
}
