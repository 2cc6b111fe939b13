import type { Measurement, SourceRow } from '@/lib/model/measurement';
import { fold } from './formats';
import type { Step } from './in-slices';
import { refuse } from './problem';
import type { Table } from './read-table';
import type { Result } from './result';
import type { ImportContext, ImportSettings } from './settings';
import { walkRows } from './walk-rows';
import { byWindow, windowOf } from './windows';

type Says = 'good' | 'miss' | 'unknown';

interface Renewal {
  ref: string;
  on: string;
  signedOn: string | null;
  renewed: Says;
  inTime: Says;
}

/** How files say how a renewal ended, folded. */
const OUTCOMES: Readonly<Record<string, Says>> = {
  ...of(
    'good',
    'renewed',
    'won',
    'closed_won',
    'signed',
    'late',
    'renewed_late',
    'yes',
    'recovered',
    'healthy',
    'back_to_healthy',
    'verlaengert',
    'erneuert',
  ),
  ...of(
    'miss',
    'lost',
    'churned',
    'churn',
    'cancelled',
    'canceled',
    'not_renewed',
    'closed_lost',
    'no',
    'expired',
    'at_risk',
    'still_at_risk',
    'verloren',
    'gekuendigt',
  ),
  ...of('unknown', 'open', 'pending', 'in_progress', 'unknown', 'negotiation', 'offen'),
};

function of(says: Says, ...words: string[]): Record<string, Says> {
  return Object.fromEntries(words.map((word) => [word, says]));
}

/** Renewals due, by the month they were due in: renewed or not, in time or late; or accounts at risk, recovered or not. */
export function* measureRenewals(
  table: Table,
  settings: ImportSettings,
  context: ImportContext,
): Generator<Step, Result> {
  const seen = new Set<string>();
  const walked = yield* walkRows(table, settings, context, (cells): Renewal => {
    const ref = cells.ref('account_ref');
    const on = cells.pastDate('due_on');
    const signedOn = cells.date('signed_on');
    if (signedOn !== null && signedOn > context.today) refuse('future', 'signed_on', cells.text('signed_on'));
    const written = cells.text('outcome');
    const renewed =
      written === ''
        ? signedOn === null
          ? refuse('missing', 'outcome')
          : 'good'
        : (OUTCOMES[fold(written)] ?? refuse('noOutcome', 'outcome', written));
    if (renewed === 'miss' && signedOn !== null) refuse('signedAndLost', 'outcome', written, signedOn);
    const key = `${ref} ${on}`;
    if (seen.has(key)) refuse('twice', 'account_ref', ref);
    seen.add(key);
    return { ref, on, signedOn, renewed, inTime: inTime(renewed, signedOn, on) };
  });
  const measurements: Measurement[] = [];
  const rows: SourceRow[] = [];
  const recovery = settings.counts === 'M45';
  for (const { window, rows: some } of byWindow(walked.good, (on) =>
    windowOf(on, recovery ? 'quarter' : 'month', context.today),
  )) {
    const add = (metric: string, saysOf: (one: Renewal) => Says) => {
      const says = some.map(saysOf);
      const count = (wanted: Says) => says.filter((one) => one === wanted).length;
      const id = context.newId();
      const figure = {
        kind: 'rate',
        good: count('good'),
        n: count('good') + count('miss'),
        apart: 0,
        unknown: count('unknown'),
      } as const;
      measurements.push({ id, metric, ...window, figure, mix: [], note: '' });
      for (const [place, { ref, on, signedOn }] of some.entries()) {
        rows.push({ measurement: id, ref, on, says: says[place] ?? 'unknown', detail: signedOn ?? '' });
      }
    };
    add(recovery ? 'M45' : 'M40', ({ renewed }) => renewed);
    if (!recovery) add('M43', (one) => one.inTime);
  }
  const open = walked.good.filter(({ renewed }) => renewed === 'unknown').length;
  const { good: _, ...rest } = walked;
  const notes = open > 0 ? [{ code: 'notYetKnown' as const, about: [open] }] : [];
  return { ...rest, measurements, rows, notes, source: '', exportedOn: null };
}

/** Signed by the day it was due; a renewal without a signing date says nothing of it, one still open is late. */
function inTime(renewed: Says, signedOn: string | null, due: string): Says {
  if (signedOn !== null) return signedOn <= due ? 'good' : 'miss';
  return renewed === 'good' ? 'unknown' : 'miss';
}
