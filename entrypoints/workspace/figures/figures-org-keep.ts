import type { MeasureId, OrgAsked } from '@/components/workspace/figures/org/org-asking';
import { createAskedStore } from '@/lib/platform/asked-store';
import { now } from '@/lib/platform/clock';
import type { OrgFigure } from '@/lib/sites/org-contract';
import { orgMeasuresOf } from '@/lib/sites/org-measures';
import type { OrgReach } from './figures-org';
import { type Kept, orgEntries } from './figures-org-entries';
import { metricsFor, readPlanned } from './figures-org-planned';

/** Answers that wait for the person to say what counts, by host and measure. */
export type OpenAnswers = Map<string, Omit<Kept, 'metrics' | 'figure'> & { figures: OrgFigure[] }>;

export const openKey = (host: string, id: MeasureId): string => `${host} ${id}`;

/**
 * Keeps what waits: the figure of the currency that the person says counts.
 * @param choice.currency undefined: only where there is no choice to make
 */
export async function keepOpen(
  reach: OrgReach,
  open: OpenAnswers,
  choice: { host: string; id: MeasureId; currency: string | null | undefined },
): Promise<OrgAsked> {
  const { host, id, currency } = choice;
  const waiting = open.get(openKey(host, id));
  const measure = orgMeasuresOf('salesforce').find((one) => one.id === id);
  if (!waiting || !measure) return { ok: false, why: 'absent', pause: 0 };
  const metrics = metricsFor(measure, await readPlanned(reach));
  const { figures, ...rest } = waiting;
  const figure =
    currency === undefined
      ? figures.length === 1 && figures[0]
      : figures.find((one) => one.currency === currency);
  if (!figure || metrics.length === 0) return { ok: true, kept: false };
  const done = await reach.append(await orgEntries(await reach.kept.ledger(), { ...rest, metrics, figure }));
  if (!done.ok) return { ok: false, why: done.why, pause: 0 };
  open.delete(openKey(host, id));
  await createAskedStore(reach.store).remember(host, id, now());
  return { ok: true, kept: true };
}
