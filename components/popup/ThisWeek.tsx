import { Button } from '@/components/shared/Button';
import { cutQuote } from '@/components/shared/cut-quote';
import { metricName } from '@/components/shared/metric-name';
import { recordName } from '@/components/shared/record-name';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t, tn } from '@/lib/platform/i18n';
import { withTakenBack } from './with-taken-back';

interface Props {
  rows: EvidenceRow[];
  plan: Plan;
  /** pieces tagged this week, and in all */
  count: number;
  all: number;
  /** taken back in this popup, by id */
  takenBack: ReadonlyMap<string, EvidenceRow>;
  /** id of the piece that was brought back last */
  broughtBack: string | null;
  onUndo: (row: EvidenceRow) => void;
  onBringBack: (row: EvidenceRow) => void;
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

/** What was kept this week, newest first, each with its way back, and with the way back from there. */
export function ThisWeek({ rows, plan, count, all, takenBack, broughtBack, ...acts }: Props) {
  const pieces = withTakenBack(rows, takenBack.values());
  return (
    <section class="this-week" aria-label={t('popup_thisWeek')}>
      <div class="label-line">
        <h2 class="section-label">{t('popup_thisWeek')}</h2>
        {all > 0 && (
          <Button kind="quiet" onClick={acts.onAll}>
            {count > 0 ? tn('popup_seeAll', all) : tn('popup_seeEarlier', all)}
          </Button>
        )}
      </div>
      {pieces.length === 0 && <p class="teach">{t('popup_noneThisWeek')}</p>}
      <ul>
        {pieces.map(({ row, taken }) => (
          <li key={row.id} data-taken={taken}>
            <div class="what">
              <Snippet row={row} />
              <ul class="dotted figures" id={`piece-${row.id}`}>
                <li>{recordName(row.record)}</li>
                {row.metrics.slice(0, NAMED).map((metric) => (
                  <li key={metric}>{metricName(metric, plan)}</li>
                ))}
                {row.metrics.length > NAMED && <li>{tn('popup_andMore', row.metrics.length - NAMED)}</li>}
              </ul>
              <p role="status" class={taken ? 'taken' : 'unseen'}>
                {taken ? t('popup_takenBack') : broughtBack === row.id && t('popup_broughtBack')}
              </p>
            </div>
            {/* One button for both ways: the focus stays where it is. */}
            <Button
              kind="quiet"
              aria-describedby={`piece-${row.id}`}
              onClick={() => (taken ? acts.onBringBack(row) : acts.onUndo(row))}
            >
              {t(taken ? 'shared_bringBack' : 'popup_undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
