import { TextField } from '@/components/shared/fields/TextField';
import { t } from '@/lib/platform/i18n';
import type { StepProps } from './step';

/** For whom, what for, which days, and in whose name. */
export function ForWhom({ choice, share: { set } }: Pick<StepProps, 'choice' | 'share'>) {
  return (
    <section class="share-step" aria-labelledby="share-for">
      <h2 id="share-for">{t('share_step_for')}</h2>
      <div class="field-row">
        <TextField label={t('share_to')} longest={120} value={choice.to} onChange={(to) => set({ to })} />
        <TextField
          label={t('share_name')}
          longest={120}
          value={choice.name}
          onChange={(name) => set({ name })}
        />
      </div>
      <TextField
        label={t('share_purpose')}
        hint={t('share_purposeHint')}
        lines={2}
        longest={400}
        value={choice.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <div class="field-row">
        <TextField
          type="date"
          label={t('share_from')}
          value={choice.from}
          onChange={(from) => from && set({ from })}
        />
        <TextField
          type="date"
          label={t('share_until')}
          value={choice.until}
          error={choice.until < choice.from ? t('share_lack_period') : null}
          onChange={(until) => until && set({ until })}
        />
      </div>
    </section>
  );
}
