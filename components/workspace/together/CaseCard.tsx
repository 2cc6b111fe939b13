import { Button } from '@/components/shared/Button';
import { recordTitle } from '@/components/shared/record-name';
import { dayText } from '@/components/workspace/papers/day-text';
import type { PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { BothHalves } from './BothHalves';
import type { TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  row: PaperRow<'jointCase'>;
  today: Date;
  onSaveAgain: () => void;
  onRemove: () => void;
}

/** A case that two worked on, as one card. */
export function CaseCard({ door, row: { paper }, today, onSaveAgain, onRemove }: Props) {
  const address = door.addressOf(paper.record);
  const title = recordTitle(paper.record);
  return (
    <li class="card paper joint">
      <h2>
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h2>
      <ul class="dotted figures">
        <li>{dayText(paper.on, today)}</li>
        <li>{t(paper.theirs ? 'together_bothHalves' : 'together_oneHalf')}</li>
      </ul>
      <BothHalves door={door} card={paper} today={today} />
      <footer class="acts">
        <Button kind="quiet" onClick={onSaveAgain}>
          {t('together_saveAgain')}
        </Button>
        <Button kind="quiet" onClick={onRemove}>
          {t('papers_remove')}
        </Button>
      </footer>
    </li>
  );
}
