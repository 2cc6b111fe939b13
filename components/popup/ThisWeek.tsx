import { Button } from '@/components/shared/Button';
import { cutQuote } from '@/components/shared/cut-quote';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t, tn } from '@/lib/platform/i18n';

interface Props {
  rows: EvidenceRow[];
  /** pieces tagged this week, and in all */
  count: number;
  all: number;
  onUndo: (row: EvidenceRow) => void;
  onAll: () => void;
}

/** Long enough for two lines. */
const SNIPPET = 120;
/** Metrics named per piece; the rest is a number. */
const NAMED = 2;

/** The person's own words; without any, the start of the quotation, bars included. */
function Snippet({ row }: { row: EvidenceRow }) {
  if (row.words || !row.quote) {
    return (
      <p class={row.words ? 'snippet' : 'snippet none'} dir="auto">
        {row.words || t('popup_noWords')}
      </p>
    );
  }
  return (
    <p class="snippet quoted" dir="auto">
      {cutQuote(row.quote, SNIPPET).map((part, at) =>
        part.mask ? (
          <span key={at} class="mask" style={{ width: `${part.width}ch` }}>
            <span class="unseen">{t(`shared_mask_${part.mask}`)}</span>
          </span>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}

/** What was kept this week, newest first, each with its way back. */
export function ThisWeek({ rows, count, all, onUndo, onAll }: Props) {
  return (
    <section class="this-week" aria-label={t('popup_thisWeek')}>
      <div class="label-line">
        <h2 class="section-label">{t('popup_thisWeek')}</h2>
        {all > 0 && (
          <Button kind="quiet" onClick={onAll}>
            {count > 0 ? tn('popup_seeAll', all) : tn('popup_seeEarlier', all)}
          </Button>
        )}
      </div>
      {rows.length === 0 && <p class="teach">{t('popup_noneThisWeek')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <div class="what">
              <Snippet row={row} />
              <ul class="dotted figures" id={`piece-${row.id}`}>
                <li>{t('popup_number', row.record.id)}</li>
                {row.metrics.slice(0, NAMED).map((metric) => (
                  <li key={metric}>{t(`metric_${metric}`)}</li>
                ))}
                {row.metrics.length > NAMED && <li>{tn('popup_andMore', row.metrics.length - NAMED)}</li>}
              </ul>
            </div>
            <Button kind="quiet" aria-describedby={`piece-${row.id}`} onClick={() => onUndo(row)}>
              {t('popup_undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
