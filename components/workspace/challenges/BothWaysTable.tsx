import { useEffect, useState } from 'preact/hooks';
import { figureOf, rangeOf } from '@/components/shared/figures';
import type { Challenge } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { number, t, tn } from '@/lib/platform/i18n';
import type { Figure } from '@/lib/progress/challenge';
import type { BothWays, ChallengesDoor } from './challenges-door';

interface Props {
  door: ChallengesDoor;
  challenge: Challenge;
  id: string | undefined;
  plan: Plan | null;
}

/** Figure and total with the challenged cases and without them. Both stay visible for good. */
export function BothWaysTable({ door, challenge, id, plan }: Props) {
  const [both, setBoth] = useState<BothWays | null>(null);
  const { about, cases, decision } = challenge;
  useEffect(() => {
    let late = false;
    void door.bothWays(challenge, id).then((found) => {
      if (!late) setBoth(found);
    });
    return () => {
      late = true;
    };
  }, [JSON.stringify([about, cases, decision?.outcome]), id]);
  if (!both) return null;
  if (!both.figure || both.figure.with.value === null)
    return <p class="hint">{t('challenges_nothingToCount')}</p>;
  const metric = about.kind === 'rating' ? '' : about.metric;
  const own = plan?.metrics.find((one) => one.metric === metric)?.own ?? null;
  const figureText = (figure: Figure) => textOf({ metric, own }, figure);
  const counts = decision?.outcome === 'accepted' ? 'without' : 'with';
  return (
    <table class="snapshot figures">
      <caption>{t('challenges_bothWays')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('challenges_with')}</th>
          <th scope="col">{t('challenges_without')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('challenges_figure')}</th>
          <td>{figureText(both.figure.with)}</td>
          <td>{both.figure.without ? figureText(both.figure.without) : t('challenges_cannotCount')}</td>
        </tr>
        {both.total && (
          <tr>
            <th scope="row">{t('challenges_total')}</th>
            <td>{totalText(both.total.with)}</td>
            <td>{totalText(both.total.without)}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{t('challenges_counts')}</th>
          <td>{counts === 'with' && t('challenges_thisOne')}</td>
          <td>{counts === 'without' && t('challenges_thisOne')}</td>
        </tr>
      </tbody>
    </table>
  );
}

function textOf(of: Parameters<typeof figureOf>[0], { good, n, value, interval }: Figure): string {
  if (value === null) return t('challenges_noCases');
  const shown = figureOf(of, value);
  if (n === null) return shown;
  const isRate = Math.abs((100 * good) / n - value) < 1e-6;
  const sample = isRate ? t('challenges_sample', number(good), number(n)) : tn('challenges_valueSample', n);
  return interval
    ? t('challenges_figureText', shown, sample, rangeOf(of, interval))
    : t('challenges_figureShort', shown, sample);
}

function totalText(total: number | null): string {
  return total === null ? t('challenges_noTotal') : number(total, 1);
}
