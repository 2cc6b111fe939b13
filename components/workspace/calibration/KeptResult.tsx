import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { dayText } from '@/components/workspace/papers/day-text';
import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { profileOf, resultsOf } from '@/lib/review/calibration/results';
import type { ReasonOf } from './DifferenceTable';
import { ProfileLines } from './ProfileLines';
import type { PartProps } from './part';
import { RowResultView } from './RowResultView';

interface Props extends PartProps {
  id: string;
  /** under a title of its own it needs none */
  inside?: boolean;
  /** what raters said to a rating, while their files are here; a kept result has none */
  reasonOf?: ReasonOf;
}

interface Read {
  paper: PaperOf<'calibration'> | null;
  worksCouncil: boolean;
}

/** A result as it was kept: row by row, and the rater's own lean for their eyes only. */
export function KeptResult({ door, id, version, today, inside, reasonOf }: Props) {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    Promise.all([door.papers.list('calibration'), door.plan()]).then(
      ([rows, { plan }]) =>
        setRead({
          paper: rows.find((row) => row.id === id)?.paper ?? null,
          worksCouncil: plan?.worksCouncil ?? false,
        }),
      () => setRead({ paper: null, worksCouncil: true }),
    );
  }, [id, version]);
  if (read === null) return <Skeleton rows={4} />;
  const { paper } = read;
  if (paper === null)
    return (
      <EmptyState sentence={t('calibration_noSuchResult')}>
        <a href="#calibration">{t('calibration_toRounds')}</a>
      </EmptyState>
    );
  const profile = read.worksCouncil ? null : profileOf([paper]);
  return (
    <article class="calibration-result">
      {!inside && (
        <header>
          <h2 dir="auto">{paper.title}</h2>
          <p class="soft figures">{dayText(paper.on, today)}</p>
        </header>
      )}
      {resultsOf(paper).map((result) => (
        <RowResultView
          key={result.row}
          result={result}
          raters={paper.raters}
          own={paper.own}
          reasonOf={reasonOf}
        />
      ))}
      {profile && (
        <section class="own-lean no-print">
          <h3>{t('calibration_ownLean')}</h3>
          <p class="soft">{t('calibration_onlyYou')}</p>
          <ProfileLines profile={profile} />
        </section>
      )}
      <p class="no-print">
        <Button onClick={() => void door.print()}>{t('calibration_print')}</Button>
      </p>
    </article>
  );
}
