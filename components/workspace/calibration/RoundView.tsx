import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import type { Round } from '@/lib/model/calibration';
import { t } from '@/lib/platform/i18n';
import { HandedIn } from './HandedIn';
import type { PartProps } from './part';
import { RatePart } from './RatePart';
import { useKeptRound } from './use-kept-round';

/** One round: rating, until the ratings are handed in; then others' beside one's own. */
export function RoundView({ door, pack, ...rest }: PartProps & { pack: string }) {
  const [read, setRead] = useState<Round | null | undefined>(undefined);
  useEffect(() => {
    const find = (rounds: Round[]) => rounds.find((one) => one.pack.id === pack) ?? null;
    door.rounds().then(
      (rounds) => setRead(find(rounds)),
      () => setRead(null),
    );
  }, [pack]);
  if (read === undefined) return <Skeleton rows={4} />;
  if (read === null)
    return (
      <EmptyState sentence={t('calibration_noSuchRound')}>
        <a href="#calibration">{t('calibration_toRounds')}</a>
      </EmptyState>
    );
  return <OpenRound door={door} {...rest} first={read} />;
}

function OpenRound({ door, first, version, today }: PartProps & { first: Round }) {
  const { round, trouble, change, settle, flush } = useKeptRound(door, first);
  if (round.own)
    return <HandedIn {...{ door, version, today, round }} fresh={first.own === null} onRound={settle} />;
  async function handIn(name: string): Promise<string | null> {
    await flush();
    const done = await door.handIn(round.pack.id, name);
    if (!done.ok) return done.why;
    if (done.result.practice) location.hash = `#calibration/practice/${done.result.practice}`;
    else settle(done.result);
    return null;
  }
  return (
    <>
      {trouble && (
        <p class="note" role="alert">
          {t('calibration_notKept')}
        </p>
      )}
      <RatePart round={round} onChange={change} onHandIn={handIn} />
    </>
  );
}
