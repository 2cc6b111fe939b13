import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { MetricDefinition } from '@/lib/catalogue/definition';
import type { Plan } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import { metricIn } from '../edit-metrics';
import { gradeOf } from './best-grade';
import { LibraryFacts } from './LibraryFacts';

interface Props {
  definition: MetricDefinition;
  plan: Plan;
  onAdd: () => void;
}

/** One metric of the library: what it is and what a plan may do with it. */
export function LibraryEntry({ definition, plan, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  const { id, cap } = definition;
  const name = t(`metric_${id}`);
  const held = metricIn(plan, id);
  const grade = gradeOf(id);
  return (
    <li class="library-entry">
      <div class="entry-head">
        <h3>{name}</h3>
        {held ? (
          <a class="held" href={`#plan/metrics/${id}`}>
            {t(`plan_held_${held.role}`)}
          </a>
        ) : (
          <Button kind="plain" aria-label={t('plan_addNamed', name)} onClick={onAdd}>
            {t('plan_add')}
          </Button>
        )}
      </div>
      <ul class="dotted">
        <li>{t(`plan_family_${definition.family}`)}</li>
        {definition.timing && <li>{t(`plan_timing_${definition.timing}`)}</li>}
        <li>{t(`plan_use_${definition.use}`)}</li>
        {cap !== null && <li>{t('plan_capShort', number(cap))}</li>}
        {definition.shared && <li>{t('plan_sharedShort')}</li>}
        <li>{grade ? t('plan_gradeShort', grade) : t('plan_noBenchmark')}</li>
      </ul>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('plan_whatItMeans')}</summary>
        {open && <LibraryFacts metric={id} whole />}
      </details>
    </li>
  );
}
