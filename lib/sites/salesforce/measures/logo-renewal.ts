import { dueMeasure, groupBy, openNotes } from './count-due';
import type { Due } from './due';

/**
 * M40: customers renewed out of customers due. A customer with several renewals due in the window is renewed when
 * none was lost and at least one was won; with nothing but open ones it is not decided. A late renewal counts in the
 * window it was due in, as it is found by its due day.
 */
export const logoRenewal = dueMeasure(
  { id: 'logoRenewal', metric: 'M40' },
  'nothing',
  () => null,
  (dues, { today }) => {
    const rows = [...groupBy(dues, ({ account }) => account)].map(([ref, some]) => ({
      ref,
      on: some.map(({ on }) => on).sort()[0] ?? today,
      says: sayOf(some),
      detail: '',
    }));
    const good = rows.filter(({ says }) => says === 'good').length;
    const unknown = rows.filter(({ says }) => says === 'unknown').length;
    const n = rows.length - unknown;
    return [
      {
        figure: { kind: 'rate', good, n, apart: 0, unknown },
        currency: null,
        over: { numerator: good, denominator: n },
        rows,
        notes: openNotes(dues, today),
      },
    ];
  },
);

function sayOf(dues: readonly Due[]): 'good' | 'miss' | 'unknown' {
  if (dues.some(({ state }) => state === 'lost')) return 'miss';
  return dues.some(({ state }) => state === 'won') ? 'good' : 'unknown';
}
