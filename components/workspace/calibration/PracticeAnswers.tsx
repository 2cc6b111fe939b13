import { Button } from '@/components/shared/Button';
import type { PracticePack } from '@/lib/catalogue/practice-packs';
import type { PaperOf } from '@/lib/model/papers';
import { number, t, tn } from '@/lib/platform/i18n';

interface Props {
  pack: PracticePack;
  paper: PaperOf<'calibration'>;
  onAgain: () => void;
}

/** Own answers beside the expected ones: how far apart, why, and what the exercise teaches. */
export function PracticeAnswers({ pack, paper, onAgain }: Props) {
  const { key, row, cases } = pack;
  const givenTo = (place: number) =>
    paper.items.find(({ id }) => id === `${row}/p${String(place + 1).padStart(2, '0')}`)?.ratings[0] ?? null;
  const same = cases.filter(({ expected }, place) => givenTo(place) === expected).length;
  return (
    <section class="practice-answers">
      <header>
        <h2>{t(`practice_${key}`)}</h2>
        <p class="soft figures">{t('calibration_practiceSame', number(same), number(cases.length))}</p>
      </header>
      <ol>
        {cases.map(({ expected, trap, quotes }, place) => {
          const given = givenTo(place);
          const numbered = `practice_${key}_${place + 1}`;
          return (
            <li key={numbered} class="card paper" data-distance={given === null ? '' : given - expected}>
              <p class="words">{t(numbered)}</p>
              {quotes && <blockquote class="quote">{t(`practice_${key}_${place + 1}_quote`)}</blockquote>}
              <p class="soft">{t(`practice_${key}_${place + 1}_fact`)}</p>
              <p class="figures">
                <b>
                  {given === null
                    ? t('calibration_practiceNone', number(expected))
                    : t('calibration_practiceBoth', number(given), number(expected))}
                </b>{' '}
                {given !== null &&
                  (given === expected
                    ? t('calibration_distanceNone')
                    : tn(
                        given > expected ? 'calibration_above' : 'calibration_below',
                        Math.abs(given - expected),
                      ))}
              </p>
              <p>{t(`practice_${key}_${place + 1}_why`)}</p>
              <p class="soft">
                <b>{t(`practice_trap_${trap}`)}</b> {t(`practice_trap_${trap}_lesson`)}
              </p>
            </li>
          );
        })}
      </ol>
      <div class="acts">
        <Button onClick={onAgain}>{t('calibration_again')}</Button>
        <a href="#calibration/practice">{t('calibration_toPractice')}</a>
      </div>
    </section>
  );
}
