import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import { practicePacks } from '@/lib/catalogue/practice-packs';
import type { PaperOf } from '@/lib/model/papers';
import { number, t, tn } from '@/lib/platform/i18n';
import { PracticeAnswers } from './PracticeAnswers';
import type { PartProps } from './part';
import { useRounds } from './use-rounds';

/** Exercises with known answers. Nothing of them is counted anywhere. `open`: the one whose answers are shown. */
export function PracticeList({ door, version, open }: PartProps & { open: string }) {
  const { rounds } = useRounds(door, version);
  const [done, setDone] = useState<PaperOf<'calibration'>[] | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void door.papers.list('calibration').then((rows) => setDone(rows.map(({ paper }) => paper)));
  }, [version]);
  if (!rounds || !done) return <Skeleton rows={3} />;
  const newestOf = (id: string) => done.find((paper) => paper.practice && paper.pack === id);
  const shown = practicePacks.find(({ key }) => key === open);
  const answers = shown && newestOf(shown.id);
  async function start(key: string) {
    const begun = await door.startPractice(key);
    setSaid(begun.ok ? '' : begun.why);
    if (begun.ok) location.hash = `#calibration/round/${begun.result}`;
  }
  if (shown && answers)
    return <PracticeAnswers pack={shown} paper={answers} onAgain={() => void start(shown.key)} />;
  return (
    <div class="papers">
      <p class="soft">{t('calibration_practiceAbout')}</p>
      {said && (
        <p class="note" role="alert">
          {said}
        </p>
      )}
      <ul class="cards practice-list">
        {practicePacks.map(({ key, id, cases }) => {
          const begun = rounds.find(({ pack, own }) => pack.id === id && !own);
          return (
            <li key={key} class="card paper">
              <h2>{t(`practice_${key}`)}</h2>
              <p>{t(`practice_${key}_about`)}</p>
              <p class="soft figures">
                {begun
                  ? t('calibration_rated', number(begun.given.length), number(cases.length))
                  : tn('calibration_pieces', cases.length)}
              </p>
              <footer class="acts">
                {newestOf(id) && <a href={`#calibration/practice/${key}`}>{t('calibration_lastAnswers')}</a>}
                {begun ? (
                  <a class="button primary" href={`#calibration/round/${id}`}>
                    {t('calibration_goOn')}
                  </a>
                ) : (
                  <Button kind="primary" onClick={() => void start(key)}>
                    {t('calibration_start')}
                  </Button>
                )}
              </footer>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
