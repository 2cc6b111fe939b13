import { TextField } from '@/components/shared/fields/TextField';
import type { RubricRow } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { FormPart } from '../metrics/FormPart';
import { WeightField } from '../metrics/WeightField';
import type { FramePart } from './frame-part';

const ANCHORS = [
  ['one', 1],
  ['three', 3],
  ['five', 5],
] as const;

/** The rows that people rate: how much each weighs, and what a 1, a 3 and a 5 look like here. */
export function RubricPart({ plan, onChange }: FramePart) {
  const set = (row: RubricRow, part: Partial<RubricRow>) =>
    onChange({
      ...plan,
      rubric: plan.rubric.map((one) => (one.row === row.row ? { ...one, ...part } : one)),
    });
  return (
    <FormPart level={2} title={t('plan_partRubric')} hint={t('plan_rubricHint')}>
      <ul class="rubric">
        {plan.rubric.map((row) => (
          <li key={row.row}>
            <div class="entry-head">
              <h3>{t(`rubric_${row.row}`)}</h3>
              <WeightField
                name={t(`rubric_${row.row}`)}
                weight={row.weight}
                onChange={(weight) => set(row, { weight })}
              />
            </div>
            <details>
              <summary>{t('plan_anchors')}</summary>
              {ANCHORS.map(([name, point]) => (
                <TextField
                  key={name}
                  label={t(`plan_anchor_${name}`)}
                  lines={2}
                  longest={300}
                  placeholder={t(`rubric_${row.row}_${point}`)}
                  value={row.anchors[name]}
                  onChange={(text) => set(row, { anchors: { ...row.anchors, [name]: text } })}
                />
              ))}
            </details>
          </li>
        ))}
      </ul>
    </FormPart>
  );
}
