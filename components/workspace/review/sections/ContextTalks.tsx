import { metricName } from '@/components/shared/metric-name';
import { dayText } from '@/components/workspace/papers/day-text';
import { t, tn } from '@/lib/platform/i18n';
import { papersOf, type ReviewMaterial } from '@/lib/review/material';
import { noon } from './noon';

/** The check-ins of the period in a row: when two people talked, about how many figures and pieces. */
export function ContextTalks({ material, today }: { material: ReviewMaterial; today: string }) {
  const { head, plan } = material;
  const talks = papersOf(material, 'checkIn')
    .map(({ id, paper }) => ({ id, ...paper }))
    .filter(({ on }) => on >= head.from && on <= head.until)
    .sort((a, b) => a.on.localeCompare(b.on));
  return (
    <section class="stack" aria-label={t('review_talks')}>
      <h4>{t('review_talks')}</h4>
      {talks.length === 0 ? (
        <p class="soft">{t('review_talksNone')}</p>
      ) : (
        <ol class="talks">
          {talks.map(({ id, on, with: person, snapshot, evidence, notes }) => (
            <li key={id}>
              <b class="figures">{dayText(on, noon(today))}</b>
              <span class="soft">
                {evidence.length > 0
                  ? t('review_talkWith', person || t('review_noName'), tn('papers_evidence', evidence.length))
                  : t('review_talkOnlyWith', person || t('review_noName'))}
              </span>
              {snapshot.length > 0 && (
                <ul class="dotted" aria-label={t('review_talkFigures')}>
                  {snapshot
                    .filter(({ value }) => value !== null)
                    .map(({ metric }) => (
                      <li key={metric}>{metricName(metric, plan)}</li>
                    ))}
                </ul>
              )}
              {notes && <span dir="auto">{notes}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
