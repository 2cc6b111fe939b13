import { useEffect, useState } from 'preact/hooks';
import { percent, range } from '@/components/shared/figures';
import type { Challenge } from '@/lib/model/papers';
import { number, t } from '@/lib/platform/i18n';
import type { Figure } from '@/lib/progress/challenge';
import type { BothWays, ChallengesDoor } from './challenges-door';

interface Props {
  door: ChallengesDoor;
  challenge: Challenge;
  id: string | undefined;
}

/** Figure and total with the challenged cases and without them. Both stay visible for good. */
export function BothWaysTable({ door, challenge, id }: Props) {
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
  if (!both?.figure) return <p class="hint">{t('challenges_nothingToCount')}</p>;
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

function figureText({ good, n, value, interval }: Figure): string {
  if (value === null || n === null) return t('challenges_noCases');
  return t('challenges_figureText', percent(value), number(good), number(n), interval ? range(interval) : '');
}

function totalText(total: number | null): string {
  return total === null ? t('challenges_noTotal') : number(total, 1);
}
