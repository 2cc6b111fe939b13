import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dayText } from '@/components/workspace/papers/day-text';
import type { PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { ThanksText } from './ThanksText';
import type { TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  row: PaperRow<'thanks'>;
  today: Date;
  onSaveAgain: () => void;
  onRemove: () => void;
}

/** Thanks given or received, with a copy in plain text. */
export function ThanksCard({ door, row: { paper }, today, onSaveAgain, onRemove }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { from, to, text, about, on, signer, direction } = paper;
  const plain = [
    t('together_copyHead', from, to, dayText(on, today)),
    text,
    ...(about ? [t('together_copyAbout', about)] : []),
  ].join('\n');
  return (
    <li class="card paper">
      <ThanksText
        door={door}
        today={today}
        from={from}
        to={to}
        text={text}
        about={about}
        at={`${on}T12:00:00Z`}
        signer={signer}
      />
      <footer class="acts">
        <span class="hint" role="status">
          {copied !== null && t(copied ? 'together_copied' : 'together_notCopied')}
        </span>
        <Button kind="quiet" onClick={() => void door.copy(plain).then(setCopied)}>
          {t('together_copy')}
        </Button>
        {direction === 'given' && (
          <Button kind="quiet" onClick={onSaveAgain}>
            {t('together_saveAgain')}
          </Button>
        )}
        <Button kind="quiet" onClick={onRemove}>
          {t('papers_remove')}
        </Button>
      </footer>
    </li>
  );
}
