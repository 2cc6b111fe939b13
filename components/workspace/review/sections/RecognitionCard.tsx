import { Button } from '@/components/shared/Button';
import { Chip } from '@/components/shared/Chip';
import { TextField } from '@/components/shared/fields/TextField';
import { dayText } from '@/components/workspace/papers/day-text';
import type { Recognition as Thing } from '@/lib/model/review';
import { t, tn } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';
import type { Noted } from '../noted';
import { SaidField } from '../SaidField';
import type { ReviewMode } from '../section';
import { EvidencePick } from './EvidencePick';
import { noon } from './noon';

interface Props {
  thing: Thing;
  noted: Noted;
  material: ReviewMaterial;
  mode: ReviewMode;
  today: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (part: Partial<Thing>) => void;
  onRemove: () => void;
}

/** One person or one team, what for, and on what it rests. */
export function RecognitionCard({ thing, noted, material, mode, today, open, ...told }: Props) {
  const { kind, who, what, on, evidence } = thing;
  const pick = (
    <EvidencePick
      {...{ material, mode, today }}
      label={t('review_recognitionRests')}
      chosen={evidence}
      onChange={(next) => told.onChange({ evidence: next })}
    />
  );
  if (!open || mode !== 'write') {
    return (
      <article class="recognised">
        <h4>
          <bdi>{who || t('review_noName')}</bdi>
        </h4>
        <p class="soft figures">
          {t('review_recognisedAs', t(`review_kind_${kind}`), dayText(on, noon(today)))}
        </p>
        <p dir="auto">{what}</p>
        {mode === 'write' ? <p class="hint">{tn('papers_evidence', evidence.length)}</p> : pick}
        {mode === 'write' && (
          <footer class="acts">
            <Button kind="quiet" onClick={() => told.onOpen(true)}>
              {t('papers_edit')}
            </Button>
            <Button kind="quiet" onClick={told.onRemove}>
              {t('papers_remove')}
            </Button>
          </footer>
        )}
      </article>
    );
  }
  return (
    <div class="stack">
      <div class="chips">
        {(['person', 'team'] as const).map((one) => (
          <Chip key={one} on={kind === one} onSwitch={() => told.onChange({ kind: one })}>
            {t(`review_kind_${one}`)}
          </Chip>
        ))}
      </div>
      <div class="field-row">
        <TextField
          label={t(`review_who_${kind}`)}
          longest={120}
          value={who}
          onChange={(next) => told.onChange({ who: next })}
        />
        <TextField
          type="date"
          label={t('papers_on')}
          value={on}
          onChange={(next) => next && told.onChange({ on: next })}
        />
      </div>
      <SaidField
        noted={noted}
        label={t('review_recognitionWhat')}
        lines={2}
        longest={600}
        value={what}
        onChange={(next) => told.onChange({ what: next })}
      />
      {pick}
      <div class="acts">
        <Button onClick={() => told.onOpen(false)}>{t('review_linkDone')}</Button>
      </div>
    </div>
  );
}
