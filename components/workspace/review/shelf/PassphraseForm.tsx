import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';

interface Props {
  name: string;
  /** the one given before does not open it */
  wrong: boolean;
  onOpen: (passphrase: string) => void;
  onCancel: () => void;
}

/** A sealed file wants its passphrase. It is kept nowhere. */
export function PassphraseForm({ name, wrong, onOpen, onCancel }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const id = useId();
  return (
    <form
      class="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase) onOpen(passphrase);
      }}
    >
      <div class="field">
        <label for={id}>{t('reviews_passphrase', name)}</label>
        <p id={`${id}-hint`} class="hint">
          {t('reviews_passphraseHint')}
        </p>
        <input
          id={id}
          type="password"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={wrong || undefined}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        {wrong && (
          <p class="field-error" role="alert">
            {t('reviews_passphraseWrong')}
          </p>
        )}
      </div>
      <div class="acts">
        <button type="submit" class="button primary" disabled={!passphrase}>
          {t('reviews_unseal')}
        </button>
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
