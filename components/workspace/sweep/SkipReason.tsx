import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import { recordTitle } from '@/components/shared/record-name';
import type { RecordRef } from '@/lib/model/record';
import { t } from '@/lib/platform/i18n';

interface Props {
  record: RecordRef;
  onSkip: (why: string) => void;
  onCancel: () => void;
}

/** Why nothing is kept of a record that chance chose: the reason stays with the draw. */
export function SkipReason({ record, onSkip, onCancel }: Props) {
  const [why, setWhy] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const ready = why.trim() !== '';
  return (
    <form
      ref={form}
      class="by-hand"
      aria-label={t('sweep_whySkip', recordTitle(record))}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSkip(why.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <TextField
        label={t('sweep_why')}
        hint={t('sweep_whyHint')}
        longest={300}
        value={why}
        onChange={setWhy}
      />
      <div class="acts">
        <button type="submit" class="button primary" aria-disabled={!ready}>
          {t('sweep_skipDrawn')}
        </button>
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
