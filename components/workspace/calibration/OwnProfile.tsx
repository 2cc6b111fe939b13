import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { dayText } from '@/components/workspace/papers/day-text';
import type { PaperOf } from '@/lib/model/papers';
import { number, t } from '@/lib/platform/i18n';
import { type CycleWatch, cyclesOf } from '@/lib/review/calibration/cycles';
import { profileOf } from '@/lib/review/calibration/results';
import { ProfileLines } from './ProfileLines';
import type { PartProps } from './part';

interface Read {
  worksCouncil: boolean;
  calibrations: PaperOf<'calibration'>[];
  cycles: CycleWatch[];
}

/** What one's own ratings look like from further off. Nobody else sees it; under works-council rules nobody does. */
export function OwnProfile({ door, version, today }: PartProps) {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    void Promise.all([door.plan(), door.papers.list('calibration'), door.papers.list('review')]).then(
      ([{ plan }, calibrations, reviews]) =>
        setRead({
          worksCouncil: plan?.worksCouncil ?? false,
          calibrations: calibrations.map(({ paper }) => paper),
          cycles: cyclesOf(reviews.map(({ paper }) => paper.review)),
        }),
    );
  }, [version]);
  if (!read) return <Skeleton rows={3} />;
  if (read.worksCouncil) return <p>{t('calibration_councilOff')}</p>;
  const profile = profileOf(read.calibrations);
  if (!profile && read.cycles.length === 0)
    return (
      <EmptyState sentence={t('calibration_mineEmpty')}>
        <a href="#calibration/practice">{t('calibration_toPractice')}</a>
      </EmptyState>
    );
  return (
    <div class="papers">
      <p class="soft">{t('calibration_onlyYou')}</p>
      {profile && (
        <section class="own-part">
          <h2>{t('calibration_ownLean')}</h2>
          <ProfileLines profile={profile} />
        </section>
      )}
      {read.cycles.length > 0 && (
        <section class="own-part">
          <h2>{t('calibration_watch')}</h2>
          <p class="soft">{t('calibration_watchAbout')}</p>
          <table class="differences">
            <thead>
              <tr>
                <th scope="col">{t('calibration_cycle')}</th>
                <th scope="col">{t('calibration_ratingsGiven')}</th>
                <th scope="col">{t('calibration_highShare')}</th>
                <th scope="col">{t('calibration_evidenceShare')}</th>
              </tr>
            </thead>
            <tbody>
              {read.cycles.map(({ from, to, ratings, high, withEvidence }) => (
                <tr key={`${from} ${to}`}>
                  <th scope="row">{t('calibration_fromTo', dayText(from, today), dayText(to, today))}</th>
                  <td class="figures">{number(ratings)}</td>
                  <td class="figures">{t('calibration_percent', number(high, 0))}</td>
                  <td class="figures">{t('calibration_percent', number(withEvidence, 0))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
