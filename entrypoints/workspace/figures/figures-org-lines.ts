import type { CountWindow } from '@/components/workspace/figures/counting';
import type { OrgLine } from '@/components/workspace/figures/org/org-asking';
import { readMeasurements } from '@/lib/ledger/read-measurements';
import type { MeasurementRow } from '@/lib/model/measurement';
import { createAskedStore } from '@/lib/platform/asked-store';
import { now } from '@/lib/platform/clock';
import { orgMeasuresOf } from '@/lib/sites/org-measures';
import type { OrgReach } from './figures-org';
import { type OpenAnswers, openKey } from './figures-org-keep';
import { metricsFor, readPlanned } from './figures-org-planned';
import { questionFor } from './figures-org-question';
import { queriesIn } from './figures-org-words';

/** Every measure of an org as it can be asked now, from what is known of it here: the org itself is asked nothing. */
export async function orgLines(
  reach: OrgReach,
  open: OpenAnswers,
  host: string,
  window: CountWindow,
): Promise<OrgLine[]> {
  const row = await reach.road.row(host);
  const planned = await readPlanned(reach);
  const { person, shape, mapping } = row ?? { person: null, shape: null, mapping: null };
  const question =
    person && shape && mapping?.confirmedAt
      ? await questionFor(reach, host, { person, shape }, mapping, window)
      : null;
  const asked = createAskedStore(reach.store);
  const measured = await readMeasurements(await reach.kept.ledger());
  return Promise.all(
    orgMeasuresOf('salesforce').map(async (measure): Promise<OrgLine> => {
      const metrics = metricsFor(measure, planned);
      const waiting = open.get(openKey(host, measure.id));
      const lack = question ? measure.lacks(question) : 'notConnected';
      const parts = question && lack === null ? measure.parts(question) : [];
      return {
        id: measure.id,
        metrics,
        lack,
        queries: queriesIn(parts).map(({ name, query }) => ({ name, soql: query })),
        last: lastOf(measured, metrics, host),
        open:
          waiting?.window.from === window.from && waiting.window.to === window.to ? waiting.figures : null,
        next: await asked.nextAt(host, measure.id, now()),
      };
    }),
  );
}

function lastOf(rows: readonly MeasurementRow[], metrics: readonly string[], host: string): OrgLine['last'] {
  const [newest] = rows
    .filter(
      ({ metric, origin }) => metrics.includes(metric) && origin.kind === 'query' && origin.host === host,
    )
    .sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
  if (!newest) return null;
  const { figure, from, to, readAt, note } = newest;
  return { figure, window: { from, to }, at: readAt, note };
}
