import { useId } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';
import { strengthOf } from './strength';

interface Props {
  secret: { once: string; twice: string };
  onChange: (secret: { once: string; twice: string }) => void;
}

/** A passphrase, typed twice; how hard it is to guess is said in words. It is kept nowhere. */
export function PassphraseFields({ secret, onChange }: Props) {
  const id = useId();
  const { once } = secret;
  return (
    <>
      <div class="field-row">
        {(['once', 'twice'] as const).map((part) => (
          <div key={part} class="field">
            <label for={`${id}${part}`}>{t(`share_passphrase_${part}`)}</label>
            <input
              id={`${id}${part}`}
              type="password"
              autocomplete="new-password"
              aria-describedby={`${id}said`}
              value={secret[part]}
              onInput={(event) => onChange({ ...secret, [part]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      <p id={`${id}said`} class="hint" role="status">
        {once === '' ? t('share_passphraseHint') : t(`share_strength_${strengthOf(once)}`)}
      </p>
    </>
  );
}
