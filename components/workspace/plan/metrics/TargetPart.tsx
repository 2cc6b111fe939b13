import { NumberField } from '@/components/shared/fields/NumberField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { inUnit, unitOf } from '@/components/shared/figures';
import type { Direction } from '@/lib/model/metric';
import { t } from '@/lib/platform/i18n';
import type { PartProps } from '../form-props';
import { unitMark } from '../plan-unit';
import { BandFields } from './BandFields';
import { FormPart } from './FormPart';
import { TargetLine } from './TargetLine';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'band'];
const emptyBand = { low: null, high: null, outerLow: null, outerHigh: null };

/** Where the figure stands, where it should go, and what happens when it is there. */
export function TargetPart(props: PartProps & { today: Date }) {
  const { metric, onPart } = props;
  const unit = unitOf(metric);
  const mark = unitMark(unit);
  const figures = ['baseline', 'target', 'stretch', 'floor'] as const;
  const { baseline, target } = metric;
  // As far below the baseline as the target is above it.
  const usualFloor = baseline !== null && target !== null ? 2 * baseline - target : null;
  return (
    <FormPart title={t('plan_partTarget')}>
      <TargetLine metric={metric} today={props.today} />
      <div class="field-row narrow-row">
        <SelectField
          label={t('plan_direction')}
          value={metric.direction}
          choices={DIRECTIONS.map((value) => ({ value, text: t(`plan_direction_${value}`) }))}
          onChange={(direction) =>
            onPart(direction === 'band' ? { direction, band: metric.band ?? emptyBand } : { direction })
          }
        />
        <a class="button plain" href={`#plan/metrics/${metric.metric}/target`}>
          {t('plan_openWizard')}
        </a>
      </div>
      {metric.direction === 'band' ? (
        <BandFields {...props} mark={mark} />
      ) : (
        <div class="field-row figures-row">
          {figures.map((name) => (
            <NumberField
              key={name}
              label={t(`plan_${name}`)}
              unit={mark}
              value={metric[name]}
              onChange={(value) => onPart({ [name]: value })}
            />
          ))}
        </div>
      )}
      {metric.direction !== 'band' && metric.floor === null && usualFloor !== null && (
        <p class="hint">{t('plan_floorHint', inUnit(usualFloor, unit))}</p>
      )}
      <div class="field-row two">
        <TextField
          label={t('plan_atTarget')}
          lines={2}
          longest={300}
          value={metric.atTarget}
          onChange={(atTarget) => onPart({ atTarget })}
        />
        <TextField
          label={t('plan_atStretch')}
          lines={2}
          longest={300}
          value={metric.atStretch}
          onChange={(atStretch) => onPart({ atStretch })}
        />
      </div>
      <p class="hint">{t('plan_atStretchHint')}</p>
      <div class="field-row narrow-row">
        <NumberField
          label={t('plan_minimum')}
          value={metric.minimum}
          onChange={(minimum) => onPart({ minimum: Math.max(1, Math.round(minimum ?? 1)) })}
        />
        <p class="hint">{t('plan_minimumHint')}</p>
      </div>
    </FormPart>
  );
}
