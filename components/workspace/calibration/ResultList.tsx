import { Button } from '@/components/shared/Button';
import { dayText } from '@/components/workspace/papers/day-text';
import { TakenAway } from '@/components/workspace/papers/TakenAway';
import { usePapers } from '@/components/workspace/papers/use-papers';
import { t, tn } from '@/lib/platform/i18n';
import type { PartProps } from './part';

interface Props extends PartProps {
  /** packs of the rounds that are shown above: their results are found there */
  shown: readonly string[];
}

/** Results that were kept; practice is not among them. */
export function ResultList({ door, version, today, shown }: Props) {
  const { rows, away, trouble, gone, remove, bringBack, erase } = usePapers(
    door.papers,
    'calibration',
    version,
  );
  const kept = rows?.filter(({ paper }) => !paper.practice && !shown.includes(paper.pack)) ?? [];
  return (
    <>
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      {gone && (
        <p class="taken-back" role="status">
          <span>{t('calibration_resultGone')}</span>
          <Button kind="quiet" onClick={() => void bringBack(gone)}>
            {t('shared_bringBack')}
          </Button>
        </p>
      )}
      {kept.length > 0 && (
        <section>
          <h2 class="section-label">{t('calibration_results')}</h2>
          <ul class="cards">
            {kept.map((row) => (
              <li key={row.id} class="card paper">
                <h2>
                  <a href={`#calibration/result/${row.id}`} dir="auto">
                    {row.paper.title}
                  </a>
                </h2>
                <ul class="dotted figures">
                  <li>{dayText(row.paper.on, today)}</li>
                  <li>{tn('calibration_raters', row.paper.raters.length)}</li>
                </ul>
                <footer class="acts">
                  <Button kind="quiet" onClick={() => void remove(row)}>
                    {t('papers_remove')}
                  </Button>
                </footer>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TakenAway
        rows={away.filter(({ paper }) => !paper.practice)}
        today={today}
        onBringBack={(row) => void bringBack(row)}
        onErase={(row) => void erase(row)}
      />
    </>
  );
}
