import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { daysText } from '@/components/shared/calendar';
import { FilePick } from '@/components/workspace/plan/FilePick';
import { day, t } from '@/lib/platform/i18n';
import type { OpenedReply, ShareDoor } from './share-door';

/** Takes in what came back. The file is checked first; nothing is written until all of it holds. */
export function TakeReply({ door }: { door: ShareDoor }) {
  const [opened, setOpened] = useState<OpenedReply | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const today = door.now();

  async function open(file: File) {
    setBusy(true);
    const read = await door.openReply(file);
    setBusy(false);
    setOpened(read.ok ? read.result : null);
    setTrouble(read.ok ? null : read.sentence);
  }
  async function take(reply: OpenedReply) {
    setBusy(true);
    const done = await door.takeReply(reply);
    setBusy(false);
    if (!done.ok) return setTrouble(done.sentence);
    location.hash = `#share/review/${done.result}`;
  }
  const isOpen = opened && (opened.standing === 'new' || opened.standing === 'newer');
  return (
    <div class="hand-over">
      <p class="way-back">
        <a href="#share">{t('share_all')}</a>
      </p>
      <h2>{t('share_takeReply')}</h2>
      <p class="soft">{t('share_replyText')}</p>
      <p class="acts">
        <FilePick
          label={t('share_chooseReply')}
          accept=".throughline,.json"
          kind={opened ? 'plain' : 'primary'}
          onFile={open}
        />
      </p>
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      {opened && (
        <section class="card reply">
          <ul class="dotted figures">
            <li>{t('share_madeAt', day(new Date(opened.madeAt), today))}</li>
            <li>{t(opened.review.signatures.manager ? 'share_replySigned' : 'share_replyUnsigned')}</li>
          </ul>
          <h3 dir="auto">{t('share_reviewFrom', opened.from, daysText(opened.review, today))}</h3>
          <p>{t('share_replyHolds')}</p>
          {opened.otherKey && (
            <p class="note" role="alert">
              {t('share_otherKey', opened.from)}
            </p>
          )}
          <p class="soft">{t(`share_standing_${opened.standing}`)}</p>
          <p class="acts">
            {isOpen ? (
              <Button kind="primary" disabled={busy} onClick={() => void take(opened)}>
                {t('share_takeIn')}
              </Button>
            ) : (
              <a class="button primary" href={`#share/review/${opened.review.id}`}>
                {t('share_openReview')}
              </a>
            )}
            <Button onClick={() => setOpened(null)}>{t('shared_cancel')}</Button>
          </p>
        </section>
      )}
    </div>
  );
}
