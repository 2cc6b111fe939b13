import { useState } from 'preact/hooks';
import { ProgressBar } from '@/components/shared/ProgressBar';
import { faultText } from '@/components/workspace/fault-text';
import { FilePick } from '@/components/workspace/plan/FilePick';
import { t } from '@/lib/platform/i18n';
import type { ReviewDoor } from '../review-door';
import { AnswersSummary } from './AnswersSummary';
import { BundleSummary } from './BundleSummary';
import { PassphraseForm } from './PassphraseForm';
import { useOpening } from './use-opening';

interface Props {
  door: ReviewDoor;
  today: Date;
  /** nothing is on the shelf yet */
  first: boolean;
}

/** Opens what somebody handed over, picked or dropped: checked first, shown next, kept last. */
export function OpenFile({ door, today, first }: Props) {
  const { now, open, cancel, keep, leave } = useOpening(door);
  const [over, setOver] = useState(false);
  const asks = now.state === 'bundle' || now.state === 'answers' || now.state === 'sealed';
  return (
    <section
      class="open-file"
      aria-label={t('reviews_openTitle')}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) void open(file);
      }}
    >
      {first && !asks && <p class="lead">{t('reviews_empty')}</p>}
      {!asks && now.state !== 'checking' && (
        <p class="act-line">
          <FilePick
            kind={first ? 'primary' : 'plain'}
            label={t('reviews_open')}
            accept=".throughline,.json"
            onFile={(file) => open(file)}
          />
          <span class="hint">{t('reviews_openHint')}</span>
        </p>
      )}
      {now.state === 'checking' && (
        <ProgressBar
          label={t('reviews_checking', now.name)}
          done={now.done}
          whole={now.whole}
          onCancel={cancel}
        />
      )}
      {now.state === 'sealed' && (
        <PassphraseForm
          name={now.file.name}
          wrong={now.wrong}
          onOpen={(passphrase) => void open(now.file, passphrase)}
          onCancel={leave}
        />
      )}
      {now.state === 'refused' && (
        <p class="note" role="alert">
          <b>{now.name}</b> {now.opened.kind === 'fault' ? faultText(now.opened.fault) : t(now.opened.why)}
        </p>
      )}
      {now.state === 'failed' && (
        <p class="note" role="alert">
          {t('reviews_openFailed', now.name)}
        </p>
      )}
      <p role="status" class="said">
        {now.state === 'cancelled' && t('reviews_openCancelled')}
      </p>
      {now.state === 'bundle' && (
        <BundleSummary
          opened={now.opened}
          trouble={now.trouble}
          today={today}
          onKeep={keep}
          onLeave={leave}
        />
      )}
      {now.state === 'answers' && (
        <AnswersSummary
          opened={now.opened}
          trouble={now.trouble}
          today={today}
          onKeep={keep}
          onLeave={leave}
        />
      )}
    </section>
  );
}
