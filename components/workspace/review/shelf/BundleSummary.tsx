import { Button } from '@/components/shared/Button';
import { daysText } from '@/components/shared/calendar';
import { day, moment, t, tn } from '@/lib/platform/i18n';
import type { OpenedBundle } from '../review-door';

interface Props {
  opened: OpenedBundle;
  /** why it could not be kept: key of the sentence */
  trouble: string | null;
  today: Date;
  onKeep: () => void;
  onLeave: () => void;
}

/** What a bundle is, before anything of it is kept: who, when, what, and whether its history is the one known here. */
export function BundleSummary({ opened, trouble, today, onKeep, onLeave }: Props) {
  const { head, pieces, fingerprint, key, knownSince, history, doubt, here, joins } = opened;
  const lines: [string, string][] = [
    [t('reviews_from'), head.by.name],
    [t('reviews_made'), moment(new Date(head.madeAt))],
    [t('reviews_period'), daysText({ from: head.from, to: head.until }, today)],
    [t('reviews_purpose'), head.purpose],
    [t('reviews_content'), tn('reviewPage_pieces', pieces)],
    [
      t('reviews_key'),
      key === 'known' && knownSince
        ? t('reviews_keyKnown', fingerprint, day(new Date(knownSince), today))
        : t(`reviews_key_${key}`, fingerprint),
    ],
    [t('reviews_history'), t(`reviews_history_${doubt === 'history' ? 'rewritten' : history}`)],
  ];
  return (
    <article class="card opened" aria-label={t('reviews_opened')}>
      <h2 dir="auto">{t('reviews_holds', head.by.name)}</h2>
      <dl class="figures">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {doubt && (
        <p class="note" role="alert">
          {t(`reviewPage_doubt_${doubt}`, head.by.name)}
        </p>
      )}
      {here && <p>{t('reviews_twice')}</p>}
      {!here && joins && (
        <p>
          {t('reviews_joins')} {joins.gone > 0 && tn('reviews_joinsGone', joins.gone)}{' '}
          {joins.unsigned && t('reviews_joinsUnsigned')}
        </p>
      )}
      {trouble && (
        <p class="note" role="alert">
          {t(trouble)}
        </p>
      )}
      <div class="acts">
        <Button kind="primary" onClick={onKeep}>
          {t(here ? 'reviews_goThere' : joins ? 'reviews_join' : 'reviews_begin')}
        </Button>
        <Button onClick={onLeave}>{t(here ? 'reviews_close' : 'reviews_dontKeep')}</Button>
      </div>
    </article>
  );
}
