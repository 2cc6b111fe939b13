import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { useAfterFirst } from '@/components/workspace/use-after-first';
import type { Rating } from '@/lib/model/review';
import { number, t } from '@/lib/platform/i18n';
import { notedIn } from '../noted';
import type { SectionProps } from '../section';
import { EvidencePick } from './EvidencePick';
import { FailureSafe } from './FailureSafe';
import { RatingScale } from './RatingScale';
import { ruleText } from './rating-rule';
import { SameRatings } from './SameRatings';
import { Written } from './Written';

/** One row across all evidence, then the next: what stands out on one row is not to colour the others. */
export function RatingWalk(props: SectionProps) {
  const { material, review, mode, change, today } = props;
  const rows = material.plan.rubric;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      rows.findIndex((row) => !isRated(review.ratings, row.row)),
    ),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useAfterFirst(() => heading.current?.focus(), [at]);
  const row = rows[at];
  if (!row) return <p>{t('review_noRows')}</p>;

  const name = t(`rubric_${row.row}`);
  const now: Rating = review.ratings.find((one) => one.row === row.row) ?? {
    row: row.row,
    rating: null,
    rationale: '',
    evidence: [],
  };
  function set(part: Partial<Rating>) {
    const next = { ...now, ...part };
    const known = review.ratings.some((one) => one.row === next.row);
    const ratings = known
      ? review.ratings.map((one) => (one.row === next.row ? next : one))
      : [...review.ratings, next];
    change({ ...review, ratings });
  }
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (!/^[1-5]$/.test(event.key)) return;
    event.preventDefault();
    set({ rating: Number(event.key) });
  }

  return (
    <>
      <section class="walk stack" aria-labelledby="review-row" onKeyDown={onKey}>
        <p class="soft figures">{t('review_rowOf', number(at + 1), number(rows.length))}</p>
        <h4 id="review-row" ref={heading} tabIndex={-1}>
          {name}
        </h4>
        <RatingScale row={row} rating={now.rating} onChoose={(rating) => set({ rating })} />
        <p class="hint" role="status">
          {ruleText(now, material)}
        </p>
        <EvidencePick
          key={row.row}
          {...{ material, mode, today }}
          label={t('review_rowRests', name)}
          chosen={now.evidence}
          onChange={(evidence) => set({ evidence })}
        />
        <Written
          mode={mode}
          noted={notedIn(props, `rating:${row.row}`)}
          label={t('review_rationale')}
          hint={t('review_rationaleHint')}
          longest={300}
          value={now.rationale}
          onChange={(rationale) => set({ rationale })}
        />
        {row.row === 'improvement' && <FailureSafe material={material} today={today} />}
        <div class="acts">
          <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t('review_rowBefore')}
          </Button>
          <Button
            kind={at < rows.length - 1 ? 'primary' : 'plain'}
            disabled={at === rows.length - 1}
            onClick={() => setAt(at + 1)}
          >
            {t('review_rowNext')}
          </Button>
          <span class="hint">{t('review_rowKeys')}</span>
        </div>
      </section>
      <ol class="row-marks figures" aria-label={t('review_rows')}>
        {rows.map((one, place) => {
          const rating = review.ratings.find(({ row: which }) => which === one.row)?.rating ?? null;
          return (
            <li key={one.row}>
              <button
                type="button"
                aria-current={place === at ? 'step' : undefined}
                onClick={() => setAt(place)}
              >
                <span>{t(`rubric_${one.row}`)}</span>
                <span class="soft">
                  {rating === null ? t('review_notRated') : t('review_ratingOf', number(rating))}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <SameRatings {...props} />
    </>
  );
}

function isRated(ratings: readonly Rating[], row: string): boolean {
  return ratings.some((one) => one.row === row && one.rating !== null);
}

/** Digits typed into a field are text. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')
  );
}
