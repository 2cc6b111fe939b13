import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { HalfView } from './HalfView';
import type { TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  card: PaperOf<'jointCase'>;
  today: Date;
}

/** Two halves side by side at the same size; where the other one is missing, what it waits for. */
export function BothHalves({ door, card: { mine, theirs }, today }: Props) {
  return (
    <div class="halves">
      <HalfView
        door={door}
        today={today}
        name={mine.name}
        words={mine.words}
        at={mine.file?.madeAt ?? null}
        signer={mine.file?.signer ?? null}
      />
      {theirs ? (
        <HalfView door={door} today={today} {...theirs} />
      ) : (
        <p class="half soft">{t('together_waiting')}</p>
      )}
    </div>
  );
}
