import { TOUCHES_LISTED } from '@/components/popup/NextTouches';
import type { PopupReading } from '@/components/popup/popup-door';
import { LISTED } from '@/components/popup/with-taken-back';
import type { MetricSources } from '@/components/progress/progress-data';
import { readEvidencePage } from '@/lib/ledger/read-evidence';
import { countEvidence } from '@/lib/ledger/read-progress';
import { readOpenTouches } from '@/lib/ledger/read-touches';
import type { MetricId } from '@/lib/model/evidence';
import { ALL_EVIDENCE } from '@/lib/model/rollup';
import { wasRead } from '@/lib/model/unread-facts';
import { weekOf } from '@/lib/model/week';
import type { ReadLedger } from './popup-world';
import { readProgress } from './read-progress';
import { troubleOf } from './trouble-of';

/** Records named behind a metric. */
const NAMED = 5;
/** How far back the newest records behind a metric are looked for. */
const LOOK_BACK = 300;

/** Everything for the first paint, by index: the same few reads whatever the ledger holds. */
export async function readPopup(kept: ReadLedger, today: Date): Promise<PopupReading> {
  try {
    const ledger = await kept.ledger();
    const week = weekOf(today.toISOString());
    const [progress, counts, recent, touches] = await Promise.all([
      readProgress(ledger, today),
      countEvidence(ledger),
      readEvidencePage(ledger, { limit: LISTED, live: true, since: `${week}T00:00:00Z` }),
      readOpenTouches(ledger, TOUCHES_LISTED),
    ]);
    if (!progress) return { state: 'noPlan' };
    const { data } = progress;
    const ofWeek = data.rollups.find((one) => one.metric === ALL_EVIDENCE && one.week === week);
    return {
      state: 'ready',
      data: { ...data, recent: recent.rows, touches, thisWeek: ofWeek?.tagged ?? 0, all: counts.live },
    };
  } catch (error) {
    return { state: 'trouble', trouble: troubleOf(error) };
  }
}

/** The newest records tagged for a metric, and when the newest of them was last read. */
export async function readSources(kept: ReadLedger, metric: MetricId): Promise<MetricSources> {
  const page = await readEvidencePage(await kept.ledger(), { limit: LOOK_BACK, live: true });
  const rows = page.rows.filter((row) => row.metrics.includes(metric));
  const readings = rows
    .map((row) => row.checkedAt ?? row.facts.readAt)
    .filter((readAt) => wasRead({ readAt }))
    .sort();
  return { rows: rows.slice(0, NAMED), readAt: readings.at(-1) ?? null };
}
