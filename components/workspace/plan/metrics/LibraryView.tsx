import { useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { metrics } from '@/lib/catalogue/metrics';
import { roles } from '@/lib/catalogue/role';
import type { Family } from '@/lib/model/metric';
import { t, tn } from '@/lib/platform/i18n';
import type { PlanViewProps } from '../plan-view';
import { LibraryEntry } from './LibraryEntry';
import { type LibraryFilter, libraryMatcher } from './library-filter';
import { withFromLibrary } from './new-line';

const FAMILIES: readonly (Family | 'engaged')[] = [
  'engaged',
  'satisfaction',
  'effort',
  'adoption',
  'retention',
  'expansion',
  'advocacy',
  'internal',
];

/** The library of metrics: what may be measured, how it could be gamed, and what others reach. */
export function LibraryView({ plan, onChange }: PlanViewProps) {
  const known = roles.find((one) => one === plan.role) ?? null;
  const [filter, setFilter] = useState<LibraryFilter>({ text: '', role: known, family: null });
  const change = (part: Partial<LibraryFilter>) => setFilter({ ...filter, ...part });
  const found = Object.values(metrics).filter(libraryMatcher(filter));
  return (
    <section class="library" aria-labelledby="plan-library">
      <p class="trail">
        <a href="#plan/metrics">{t('plan_allMetrics')}</a>
      </p>
      <h2 id="plan-library">{t('plan_libraryTitle')}</h2>
      <search class="library-filter">
        <TextField
          label={t('plan_librarySearch')}
          value={filter.text}
          onChange={(text) => change({ text })}
        />
        <div class="field-row">
          <SelectField
            label={t('plan_libraryRole')}
            value={filter.role ?? ''}
            choices={[
              { value: '', text: t('plan_allRoles') },
              ...roles.map((value) => ({ value: value as string, text: t(`role_${value}`) })),
            ]}
            onChange={(role) => change({ role: role || null })}
          />
          <SelectField<Family | 'engaged' | ''>
            label={t('plan_family')}
            value={filter.family ?? ''}
            choices={[
              { value: '', text: t('plan_allFamilies') },
              ...FAMILIES.map((value) => ({ value, text: t(`plan_family_${value}`) })),
            ]}
            onChange={(family) => change({ family: family || null })}
          />
        </div>
      </search>
      <p class="tally-line" role="status">
        {tn('plan_libraryFound', found.length)}
      </p>
      <ul class="library-list">
        {found.map((one) => (
          <LibraryEntry
            key={one.id}
            definition={one}
            plan={plan}
            onAdd={() => onChange(withFromLibrary(plan, one.id))}
          />
        ))}
      </ul>
      <p class="plan-acts">
        <a class="button plain" href="#plan/metrics/own">
          {t('plan_addOwn')}
        </a>
      </p>
    </section>
  );
}
