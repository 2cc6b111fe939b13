import { useMemo } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { metricName } from '@/components/shared/metric-name';
import { number, t, tn } from '@/lib/platform/i18n';
import { causesOf } from '@/lib/review/causes';
import type { SectionProps } from '../section';

interface Props extends SectionProps {
  /** given while the ratings wait for it */
  onSeen: (() => void) | undefined;
}

/** What missed, and why as far as anybody said: looked at before any rating, so that a tool's fault is not a person's. */
export function CausesSplit({ material, review, progress, onSeen }: Props) {
  const { figures, causes, shown, unseen } = useMemo(
    () => causesOf(material, progress, review.objections),
    [material, progress, review.objections],
  );
  return (
    <section class="stack causes" aria-label={t('review_causes')}>
      <h4>{t('review_causes')}</h4>
      {figures.length + shown === 0 && <p class="soft">{t('review_causesNone')}</p>}
      {figures.length > 0 && (
        <ul class="figures">
          {figures.map(({ metric, misses, n, shown: handedOver }) => (
            <li key={metric}>
              {t(
                'review_missesOf',
                metricName(metric, material.plan),
                number(misses),
                number(n),
                tn('review_missesShown', handedOver),
              )}
            </li>
          ))}
        </ul>
      )}
      {shown > 0 && (
        <table class="split figures">
          <caption class="soft">{tn('review_missesAmong', shown)}</caption>
          <tbody>
            {causes.map(({ cause, evidence }) => (
              <tr key={cause}>
                <th scope="row">{t(`review_cause_${cause}`)}</th>
                <td>{number(evidence.length)}</td>
                <td class="bar-cell">
                  <i class="bar" style={{ width: `${(100 * evidence.length) / shown}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unseen > 0 && <p class="soft">{tn('review_missesUnseen', unseen)}</p>}
      {onSeen && (
        <div class="acts">
          <Button kind="primary" onClick={onSeen}>
            {t('review_causesSeen')}
          </Button>
          <span class="hint">{t('review_causesFirst')}</span>
        </div>
      )}
    </section>
  );
}
