import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';
import type { Noted } from '../../noted';
import { SaidField } from '../../SaidField';

interface Props {
  /** what was asked before */
  before: string;
  noted: Noted;
  onAsk: (text: string) => void;
  onCancel: () => void;
}

/** A question to one piece. Enter sends it, Escape leaves it. */
export function AskForm({ before, noted, onAsk, onCancel }: Props) {
  const [text, setText] = useState(before);
  return (
    <form
      class="ask-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onAsk(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <SaidField
        noted={noted}
        label={t('reviewPage_askWhat')}
        longest={1000}
        value={text}
        onChange={setText}
      />
      <div class="acts">
        <button type="submit" class="button primary" disabled={!text.trim()}>
          {t('reviewPage_askAct')}
        </button>
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
