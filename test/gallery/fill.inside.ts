import { presetPlan } from '@/lib/catalogue/preset-plan';
import { createLedger } from '@/lib/ledger/create-ledger';
import type { DraftEntry } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { journalStore } from '@/lib/platform/journal-store';
import { speakInWorkspace } from '@/lib/platform/speak-in-workspace';
import { pageStorage } from '../bench/page-storage.inside';
import { keep, makeEvidence, makeFacts, makeId } from '../ledger/make-entries';
import { createRandom } from '../simulators/random';
import { monthlyBatch } from './monthly-batch';
import { reviewPapers } from './review-words';
import { fillCalibration } from './sample-calibration';
import { SAMPLE_COMPARED } from './sample-calibration-ids';
import { sampleLists, sampleOrgs } from './sample-orgs';
import { LONG, SAMPLE_CHALLENGE, samplePapers } from './sample-papers';
import { fillReviews } from './sample-review';
import { fillShare } from './sample-share';
import { togetherPapers } from './together-papers';

const DAY = 86_400_000;

/** How full the ledger is to be: as after some weeks, or as full as one should ever have to look at. */
export type Fullness = 'typical' | 'crowded';

/** Fills the ledger through its own append: an agreed plan, years of figures, evidence, papers. */
export async function fill(fullness: Fullness, seed = 1): Promise<number> {
  const ledger = createLedger({ journal: journalStore(pageStorage()) });
  const random = createRandom(seed);
  const now = Date.now();
  await speakInWorkspace(document.implementation.createHTMLDocument());
  const plan = agreedPlan(fullness);
  const entries: DraftEntry[] = [{ ...head(), kind: 'plan.adopted', subject: plan.id, body: plan }];
  for (const metric of plan.metrics.filter((one) => one.role !== 'context').slice(0, 9)) {
    const body = monthlyBatch(metric, { months: fullness === 'crowded' ? 60 : 14, now, random });
    entries.push({ ...head(), kind: 'measurements.recorded', subject: body.id, body });
  }
  for (let index = 0; index < (fullness === 'crowded' ? 60 : 9); index += 1) {
    const at = new Date(now - index * (fullness === 'crowded' ? 1.3 : 2) * DAY - 3_600_000).toISOString();
    const rating = random.chance(0.85) ? 'good' : 'bad';
    const facts = makeFacts({ readAt: at, status: 'solved', solvedAt: at, rating, reopens: 0 });
    const words = fullness === 'crowded' && index % 4 === 0 ? LONG : undefined;
    const metrics = index % 2 === 0 ? ['M01'] : ['M01', 'M12'];
    entries.push(
      keep(
        makeEvidence(48_000 + index, { capturedAt: at, facts, metrics, ...(words ? { words } : {}) }),
        makeId(),
      ),
    );
  }
  const today = new Date(now).toISOString().slice(0, 10);
  for (const paper of samplePapers(today)) {
    entries.push(write(paper, paper.noun === 'challenge' ? SAMPLE_CHALLENGE : makeId()));
  }
  if (fullness === 'crowded') for (const paper of samplePapers(today)) entries.push(write(paper, makeId()));
  for (const paper of reviewPapers(today, plan.from, plan.to)) entries.push(write(paper, makeId()));
  for (const [at, paper] of (await fillCalibration(fullness, today)).entries())
    entries.push(write(paper, at === 0 ? SAMPLE_COMPARED : makeId()));
  for (const paper of togetherPapers(today, fullness === 'crowded')) entries.push(write(paper, makeId()));
  for (const list of sampleLists(fullness === 'crowded', now)) entries.push(write(list, makeId()));
  await pageStorage().set({ orgs: sampleOrgs(fullness === 'crowded', now) });
  await ledger.append(entries);
  const draft = { ...plan, version: plan.version + 1, agreed: null, change: { reason: LONG, metrics: [] } };
  await pageStorage().set({ planDraft: { plan: draft, savedAt: new Date(now).toISOString() } });
  const failed = await ledger.settled();
  if (failed) throw failed;
  await fillReviews(ledger, plan, fullness, today);
  await fillShare(ledger, plan, fullness, today);
  return entries.length;
}

function head() {
  return { id: makeId(), at: new Date().toISOString() };
}

function write(paper: Paper, subject: string): DraftEntry {
  return { ...head(), kind: 'paper.written', subject, body: paper };
}

/** The support engineer's plan as agreed; crowded: seven scored metrics, one with a very long name of its own. */
function agreedPlan(fullness: Fullness): Plan {
  const today = new Date();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const createdAt = today.toISOString();
  const draft = presetPlan('supportEngineer', { id: makeId(), today, timeZone, createdAt, t });
  const on = draft.from;
  const accepted = { employee: on, manager: on };
  const metrics = draft.metrics.map((one) => ({ ...one, accepted, proposedBy: 'employee' as const }));
  const links = draft.map.links.map((link) => ({
    ...link,
    because: 'Customers can act on the first answer.',
    assumption: 'They read it.',
  }));
  const plan: Plan = {
    ...draft,
    metrics,
    map: { ...draft.map, links, otherCauses: 'Release quality, season' },
    people: { employee: 'Ana Ferrer', manager: 'Dana Ruiz' },
    purpose: 'A fair talk about what customers got from this work.',
    constraints: 'No access to the billing system before December.',
    agreed: {
      employee: { name: 'Ana Ferrer', on },
      manager: { name: 'Dana Ruiz', on },
      how: 'together',
    },
  };
  if (fullness === 'typical') return plan;
  const [first] = metrics;
  if (!first) return plan;
  const own = {
    name: 'Customers of the northern territory whose imports ran without any question',
    unit: 'percent' as const,
    family: 'effort' as const,
    activity: false,
  };
  const extra = ['L08', 'L09'].map((metric) => ({
    ...first,
    metric,
    own,
    weight: 5,
    reason: 'The territory asked for it.',
  }));
  return {
    ...plan,
    people: { employee: 'Ana Maximiliane Ferrer-Montgomery', manager: 'Dana Ruiz-Castellanos' },
    metrics: [{ ...first, weight: 20 }, ...metrics.slice(1, 5), ...extra, ...metrics.slice(5)],
    constraints: LONG,
  };
}
