import type { Signer } from '@/lib/model/signed';
import { day, t } from '@/lib/platform/i18n';
import type { TogetherDoor } from './together-door';
import { useFingerprint } from './use-fingerprint';

interface Props {
  door: TogetherDoor;
  from: string;
  to: string;
  text: string;
  about?: string | undefined;
  /** instant */
  at: string;
  signer: Signer | null;
  today: Date;
}

/** Thanks as they were said: who, whom, what for. */
export function ThanksText({ door, from, to, text, about, at, signer, today }: Props) {
  const key = useFingerprint(door, signer);
  return (
    <>
      <ul class="dotted figures">
        <li>{day(new Date(at), today)}</li>
        {about && <li dir="auto">{about}</li>}
        {key && <li>{t('together_key', key)}</li>}
      </ul>
      <h3 dir="auto">{t('together_fromTo', from, to)}</h3>
      <p class="words" dir="auto">
        {text}
      </p>
    </>
  );
}
