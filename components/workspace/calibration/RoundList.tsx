import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { dayText } from '@/components/workspace/papers/day-text';
import { FilePick } from '@/components/workspace/plan/FilePick';
import type { Round } from '@/lib/model/calibration';
import { t, tn } from '@/lib/platform/i18n';
import { unitsOf } from '@/lib/review/calibration/units';
import type { PartProps } from './part';
import { ResultList } from './ResultList';
import { useRounds } from './use-rounds';

/** Packs being rated here, and the results that were kept. */
export function RoundList({ door, version, today }: PartProps) {
  const { rounds, read } = useRounds(door, version);
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<Round | null>(null);
  const open = async (file: File) => {
    const done = await door.openPack(file);
    setSaid(done.ok ? '' : done.why);
    if (done.ok) location.hash = `#calibration/round/${done.result}`;
  };
  const drop = async (round: Round) => {
    await door.dropRound(round.pack.id);
    setGone(round);
    read();
  };
  const bringBack = async (round: Round) => {
    await door.saveRound(round);
    setGone(null);
    read();
  };
  if (!rounds) return <Skeleton rows={3} />;
  const real = rounds.filter(({ practice }) => practice === null);
  const pick = (
    <FilePick
      kind="primary"
      label={t('calibration_openPack')}
      accept=".throughline,.json"
      onFile={(file) => void open(file)}
    />
  );
  return (
    <div class="papers">
      {real.length === 0 && !gone ? (
        <EmptyState sentence={t('calibration_empty')}>{pick}</EmptyState>
      ) : (
        <>
          <p class="soft">{t('calibration_about')}</p>
          <p class="act-line">{pick}</p>
        </>
      )}
      {said && (
        <p class="note" role="alert">
          {said}
        </p>
      )}
      {gone && (
        <p class="taken-back" role="status">
          <span>{t('calibration_roundGone', gone.pack.title)}</span>
          <Button kind="quiet" onClick={() => void bringBack(gone)}>
            {t('shared_bringBack')}
          </Button>
        </p>
      )}
      {real.length > 0 && (
        <ul class="cards">
          {real.map((round) => (
            <li key={round.pack.id} class="card paper">
              <h2>
                <a href={`#calibration/round/${round.pack.id}`} dir="auto">
                  {round.pack.title}
                </a>
              </h2>
              <ul class="dotted figures">
                <li>{dayText(round.pack.madeOn, today)}</li>
                <li>{tn('calibration_pieces', round.pack.items.length)}</li>
                <li>{stateOf(round)}</li>
              </ul>
              <footer class="acts">
                <Button kind="quiet" onClick={() => void drop(round)}>
                  {t('papers_remove')}
                </Button>
              </footer>
            </li>
          ))}
        </ul>
      )}
      <ResultList door={door} version={version} today={today} shown={real.map(({ pack }) => pack.id)} />
    </div>
  );
}

function stateOf({ own, others, given, pack }: Round): string {
  if (!own) return t('calibration_rated', given.length, unitsOf(pack).length);
  return others.length > 0 ? tn('calibration_otherRaters', others.length) : t('calibration_handedIn');
}
