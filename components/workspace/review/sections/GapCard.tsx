import { Button } from '@/components/shared/Button';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import type { Gap } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';
import type { Noted } from '../noted';
import { SaidField } from '../SaidField';
import type { ReviewMode } from '../section';
import { aboutChoices, aboutName, outcomeChoices } from './about-choices';
import { GapLines } from './GapLines';

interface Props {
  gap: Gap;
  noted: (part: string) => Noted;
  material: ReviewMaterial;
  mode: ReviewMode;
  today: string;
  /** it is about a metric that did not move, and nobody has said yet what stood in the way */
  isWaiting: boolean;
  onChange: (part: Partial<Gap>) => void;
  onRemove: () => void;
}

/** One gap: what is missing, the step, who takes it, by when, for which customer outcome and with whose help. */
export function GapCard({ gap, noted, material, mode, today, isWaiting, onChange, onRemove }: Props) {
  if (mode !== 'write') return <GapLines gap={gap} plan={material.plan} today={today} />;
  const { plan } = material;
  const lacks = lackOf(gap);
  return (
    <div class="stack">
      <SelectField
        label={t('review_gapAbout')}
        value={gap.about}
        choices={aboutChoices(plan)}
        onChange={(about) => onChange({ about })}
      />
      {isWaiting ? (
        <p class="note" role="status">
          {t('review_obstacleFirst', aboutName(gap.about, plan))}
        </p>
      ) : (
        <>
          <SaidField
            noted={noted('')}
            label={t('review_gapText')}
            lines={2}
            longest={600}
            value={gap.text}
            onChange={(text) => onChange({ text })}
          />
          <SaidField
            noted={noted('.step')}
            label={t('review_gapStep')}
            lines={2}
            longest={600}
            value={gap.step}
            onChange={(step) => onChange({ step })}
          />
          <div class="field-row">
            <TextField
              label={t('review_gapOwner')}
              longest={120}
              value={gap.owner}
              onChange={(owner) => onChange({ owner })}
            />
            <TextField
              type="date"
              label={t('review_gapDue')}
              value={gap.due ?? ''}
              onChange={(due) => onChange({ due: due || null })}
            />
          </div>
          <div class="field-row">
            <SelectField
              label={t('review_gapOutcome')}
              value={gap.outcome ?? ''}
              choices={outcomeChoices(plan)}
              onChange={(outcome) => onChange({ outcome: outcome || null })}
            />
            <SaidField
              noted={noted('.resource')}
              label={t('review_gapResource')}
              longest={300}
              value={gap.resource}
              onChange={(resource) => onChange({ resource })}
            />
          </div>
        </>
      )}
      <footer class="acts">
        <Button kind="quiet" onClick={onRemove}>
          {t('papers_remove')}
        </Button>
        {lacks && !isWaiting && <span class="hint">{t(`review_gapLacks_${lacks}`)}</span>}
      </footer>
    </div>
  );
}

/** What a gap still lacks to be more than a remark, one thing at a time. */
function lackOf({ text, step, owner, due, outcome, resource }: Gap) {
  if (text.trim() === '') return 'text';
  if (step.trim() === '') return 'step';
  if (owner.trim() === '') return 'owner';
  if (due === null) return 'due';
  if (outcome === null) return 'outcome';
  return resource.trim() === '' ? 'resource' : null;
}
