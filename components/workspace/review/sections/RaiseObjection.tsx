import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { SelectField } from '@/components/shared/fields/SelectField';
import { metricName } from '@/components/shared/metric-name';
import { recordName } from '@/components/shared/record-name';
import type { Objection } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import { newObjection } from '../new-objection';
import { ObjectionForm } from '../ObjectionForm';
import type { SectionProps } from '../section';

type About = Objection['about'];

/** The employee objects to a rating, a figure or a piece: what it is about first, then the objection itself. */
export function RaiseObjection({ material, review, change, acts, today }: SectionProps) {
  const [about, setAbout] = useState('');
  const [open, setOpen] = useState(false);
  const offered = choicesOf({ material, review });
  const chosen = offered.find(({ value }) => value === about);
  if (open && chosen) {
    return (
      <section class="stack">
        <h5>{chosen.text}</h5>
        <ObjectionForm
          first={newObjection({
            id: acts.newId(),
            about: chosen.about,
            by: 'employee',
            decider: review.appeal.decider,
            material,
            today,
          })}
          rater={review.manager}
          onCancel={() => setOpen(false)}
          onSave={(objection) => {
            change({ ...review, objections: [...review.objections, objection] });
            setOpen(false);
            setAbout('');
          }}
        />
      </section>
    );
  }
  return (
    <div class="raise">
      <SelectField
        label={t('review_objectTo')}
        value={about}
        choices={[{ value: '', text: t('review_choose') }, ...offered]}
        onChange={setAbout}
      />
      <Button disabled={!chosen} onClick={() => setOpen(true)}>
        {t('challenges_raise')}
      </Button>
    </div>
  );
}

/** Ratings that were given, metrics of the plan, and the pieces handed over. */
function choicesOf({ material, review }: Pick<SectionProps, 'material' | 'review'>) {
  const ratings = review.ratings
    .filter(({ rating }) => rating !== null)
    .map(({ row }) => choice({ kind: 'rating', row }, t('challenges_about_rating', t(`rubric_${row}`))));
  const numbers = material.plan.metrics.map(({ metric }) =>
    choice({ kind: 'number', metric }, t('challenges_about_number', metricName(metric, material.plan))),
  );
  const pieces = material.evidence.map(({ id, record }) =>
    choice({ kind: 'evidence', evidence: id }, t('review_aboutPiece', recordName(record))),
  );
  return [...ratings, ...numbers, ...pieces];
}

function choice(about: About, text: string) {
  return { about, text, value: JSON.stringify(about) };
}
