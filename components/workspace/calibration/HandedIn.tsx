import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { FilePick } from '@/components/workspace/plan/FilePick';
import type { Round } from '@/lib/model/calibration';
import { t, tn } from '@/lib/platform/i18n';
import { KeptResult } from './KeptResult';
import { OwnRatings } from './OwnRatings';
import type { PartProps } from './part';

interface Props extends PartProps {
  round: Round;
  /** a moment ago: whoever handed in stands at the top of what comes next */
  fresh: boolean;
  onRound: (round: Round) => void;
}

/** Own ratings are locked: the place where others' are put beside them. */
export function HandedIn({ door, round, fresh, onRound, version, today }: Props) {
  const [said, setSaid] = useState<string[]>([]);
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (fresh) head.current?.focus();
  }, []);
  async function open(files: readonly File[]) {
    const sentences: string[] = [];
    for (const file of files) {
      const done = await door.openRatings(round.pack.id, file);
      if (done.ok) onRound(done.result);
      else sentences.push(t('calibration_fileSaid', file.name, done.why));
    }
    setSaid(sentences);
  }
  const { own, others, paper } = round;
  const reasons = [own, ...others].map(
    (one) => new Map(one?.ratings.map(({ unit, reason }) => [unit, reason])),
  );
  return (
    <section class="handed-in">
      <h2 ref={head} tabIndex={-1} dir="auto">
        {round.pack.title}
      </h2>
      <p class="soft no-print">{t('calibration_handedInAbout')}</p>
      <div class="acts no-print">
        <FilePick
          kind="primary"
          label={t('calibration_openRatings')}
          accept=".throughline,.json"
          multiple
          onFiles={open}
        />
        <Button onClick={() => void door.saveRatings(round)}>{t('calibration_saveAgain')}</Button>
      </div>
      {said.length > 0 && (
        <div class="note" role="alert">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <p role="status">
        {others.length === 0 ? t('calibration_nobodyElse') : tn('calibration_otherRaters', others.length)}
      </p>
      {paper && others.length > 0 && (
        <KeptResult
          key={`${paper} ${others.length}`}
          door={door}
          version={version}
          today={today}
          id={paper}
          inside
          reasonOf={(unit, rater) => reasons[rater]?.get(unit) ?? ''}
        />
      )}
      <OwnRatings round={round} />
    </section>
  );
}
