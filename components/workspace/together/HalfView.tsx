import type { Signer } from '@/lib/model/signed';
import { day, t } from '@/lib/platform/i18n';
import type { TogetherDoor } from './together-door';
import { useFingerprint } from './use-fingerprint';

interface Props {
  door: TogetherDoor;
  /** instant; null: not known */
  at: string | null;
  name: string;
  words: string;
  signer: Signer | null;
  today: Date;
}

/** One person's half of a case: in whose words, when, and signed with which key. */
export function HalfView({ door, at, name, words, signer, today }: Props) {
  const key = useFingerprint(door, signer);
  return (
    <div class="half">
      <h3 dir="auto">{name}</h3>
      <p class="words" dir="auto">
        {words}
      </p>
      <ul class="dotted figures">
        {at && <li>{day(new Date(at), today)}</li>}
        {key && <li>{t('together_key', key)}</li>}
      </ul>
    </div>
  );
}
