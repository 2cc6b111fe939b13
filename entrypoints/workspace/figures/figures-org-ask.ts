import type { CountWindow } from '@/components/workspace/figures/counting';
import type { MeasureId, OrgAsked } from '@/components/workspace/figures/org/org-asking';
import { exclusive } from '@/lib/ledger/exclusive';
import { createAskedStore } from '@/lib/platform/asked-store';
import { now } from '@/lib/platform/clock';
import { orgMeasuresOf } from '@/lib/sites/org-measures';
import type { OrgReach } from './figures-org';
import { keepOpen, type OpenAnswers, openKey } from './figures-org-keep';
import { questionFor } from './figures-org-question';
import { queriesIn } from './figures-org-words';

/** Seconds before a measure may be asked again that failed, or whose answer is not kept yet. */
const SHORT_PAUSE = 60;

/** Asks one measure and keeps its figure where only one can be meant. One asker at a time. */
export function askMeasure(
  reach: OrgReach,
  open: OpenAnswers,
  asking: { host: string; id: MeasureId; window: CountWindow },
): Promise<OrgAsked> {
  return exclusive('throughline:counts', () => ask(reach, open, asking));
}

async function ask(
  reach: OrgReach,
  open: OpenAnswers,
  { host, id, window }: { host: string; id: MeasureId; window: CountWindow },
): Promise<OrgAsked> {
  const measure = orgMeasuresOf('salesforce').find((one) => one.id === id);
  if (!measure) return { ok: false, why: 'absent', pause: 0 };
  const asked = createAskedStore(reach.store);
  if (await asked.nextAt(host, id, now())) return { ok: false, why: 'tooSoon', pause: 0 };
  const connected = await reach.road.connect(host);
  if (!connected.ok) return { ok: false, why: connected.state, pause: connected.retryAfter ?? 0 };
  const { org } = connected;
  if (!org.mapping?.confirmedAt) return { ok: false, why: 'noMapping', pause: 0 };
  const question = await questionFor(reach, host, org, org.mapping, window);
  const lack = measure.lacks(question);
  if (lack) return { ok: false, why: lack, pause: 0 };

  await asked.remember(host, id, now());
  const outcome = await measure.measure(question, (parts) => org.read(parts, true));
  if (!outcome.ok || outcome.figures.length === 0) {
    await asked.remember(host, id, now(), SHORT_PAUSE);
    return { ok: false, why: outcome.ok ? 'absent' : outcome.lack, pause: 0 };
  }
  open.set(openKey(host, id), {
    host,
    window,
    figures: outcome.figures,
    queries: queriesIn(measure.parts(question)),
  });
  const kept = await keepOpen(reach, open, { host, id, currency: undefined });
  if (kept.ok && !kept.kept) await asked.remember(host, id, now(), SHORT_PAUSE);
  return kept;
}
