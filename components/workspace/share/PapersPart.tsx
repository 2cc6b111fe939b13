import { Button } from '@/components/shared/Button';
import { metricName } from '@/components/shared/metric-name';
import { dayText } from '@/components/workspace/papers/day-text';
import { firstWords } from '@/components/workspace/papers/first-words';
import type { PaperRow } from '@/lib/model/papers';
import { number, t, tn } from '@/lib/platform/i18n';
import { BEARING, levelOfPaper, OFFERED } from './levels';
import { daysOfPaper } from './paper-days';
import type { StepProps } from './step';

/** What else was written down in the period, kind by kind. */
export function PapersPart({ choice, offer, papers, plan, share, today }: StepProps) {
  const kinds = OFFERED.map((noun) => ({
    noun,
    rows: offer.papers.filter((row) => row.noun === noun && levelOfPaper(choice, row) !== 'removed'),
  })).filter(({ rows }) => rows.length > 0);
  const removed = offer.papers.filter((row) => levelOfPaper(choice, row) === 'removed');
  const leftOut = offer.papers.filter(
    (row) => BEARING.includes(row.noun) && levelOfPaper(choice, row) !== 'review',
  ).length;
  return (
    <section class="share-step" aria-labelledby="share-papers">
      <h2 id="share-papers">{t('share_step_papers')}</h2>
      {kinds.length === 0 && <p class="soft">{t('share_noPapers')}</p>}
      <div class="paper-kinds">
        {kinds.map(({ noun, rows }) => {
          const taken = rows.filter((row) => papers.includes(row)).length;
          return (
            <details key={noun} class="paper-kind">
              <summary>
                {t(`share_noun_${noun}`)}{' '}
                <span class="soft figures">{t('share_ofThese', number(taken), number(rows.length))}</span>
              </summary>
              {BEARING.includes(noun) && <p class="hint">{t('share_bearing')}</p>}
              <ul>
                {rows.map((row) => (
                  <li key={row.id} class="apart">
                    <label class="check">
                      <input
                        type="checkbox"
                        checked={papers.includes(row)}
                        onChange={(event) =>
                          share.setLevel([row.id], event.currentTarget.checked ? 'review' : 'me')
                        }
                      />
                      <PaperLine row={row} plan={plan} today={today} />
                    </label>
                    <Button
                      kind="quiet"
                      title={t('share_removeMeans')}
                      onClick={() => share.setLevel([row.id], 'removed')}
                    >
                      {t('share_remove')}
                    </Button>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
      {leftOut > 0 && (
        <p class="note" role="status">
          {tn('share_bearingLeftOut', leftOut)}
        </p>
      )}
      {removed.length > 0 && (
        <details class="set-apart">
          <summary>{tn('share_removedPapers', removed.length)}</summary>
          <ul>
            {removed.map((row) => (
              <li key={row.id} class="apart">
                <PaperLine row={row} plan={plan} today={today} />
                <Button kind="quiet" onClick={() => share.setLevel([row.id], 'me')}>
                  {t('share_putBack')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** A paper in a line: its days, what it is about, its first words. */
function PaperLine({ row, plan, today }: { row: PaperRow } & Pick<StepProps, 'plan' | 'today'>) {
  const { paper } = row;
  const days = daysOfPaper(paper);
  const metric = paper.noun === 'reading' || paper.noun === 'flagNote' ? paper.metric : null;
  return (
    <span class="clip" dir="auto">
      {days && (
        <span class="soft figures">
          {days.to && days.to !== days.from
            ? t('shared_days', dayText(days.from, today), dayText(days.to, today))
            : dayText(days.from, today)}
        </span>
      )}{' '}
      {metric && <b>{metricName(metric, plan)}</b>} {firstWords(paper) || (days ? '' : t('papers_noWords'))}
    </span>
  );
}
