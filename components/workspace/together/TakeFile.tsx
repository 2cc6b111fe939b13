import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { recordTitle } from '@/components/shared/record-name';
import { t } from '@/lib/platform/i18n';
import { BothHalves } from './BothHalves';
import { ThanksText } from './ThanksText';
import { Trouble } from './Trouble';
import type { Answered, Thanked, TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  opened: Answered | Thanked;
  today: Date;
  onDone: (sentence: string) => void;
  onClose: () => void;
}

/** What a file brings, as it will be kept; nothing is until it is taken in. */
export function TakeFile({ door, opened, today, onDone, onClose }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { by } = opened.kind === 'thanks' ? opened.thanks : opened.half;
  async function take() {
    setBusy(true);
    const done = await door.take(opened);
    setBusy(false);
    setTrouble(done.ok ? null : done.sentence);
    if (done.ok) onDone(t(`together_taken_${opened.kind}`, by.name));
  }
  return (
    <section class="card paper" aria-labelledby="opened-file">
      <h2 id="opened-file" dir="auto">
        {opened.kind === 'thanks'
          ? t('together_thanksYou', by.name)
          : t('together_answersYou', by.name, recordTitle(opened.half.record))}
      </h2>
      <p class="soft">{t('together_holds')}</p>
      {opened.kind === 'thanks' ? (
        <ThanksText
          door={door}
          today={today}
          {...{ ...opened.thanks, from: by.name, at: opened.thanks.madeAt, signer: by.signer }}
        />
      ) : (
        <BothHalves door={door} card={opened.card} today={today} />
      )}
      {opened.otherKey && <Trouble sentence={t('together_otherKey', by.name)} />}
      {opened.kind === 'answered' && opened.replaces && <p class="soft">{t('together_replaces', by.name)}</p>}
      <Trouble sentence={trouble} />
      <p class="act-line">
        <Button kind="primary" disabled={busy} onClick={() => void take()}>
          {t('together_takeIn')}
        </Button>
        <Button onClick={onClose}>{t('shared_cancel')}</Button>
      </p>
    </section>
  );
}
