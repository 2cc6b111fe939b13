import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readEvidenceOfRecord } from '@/lib/ledger/read-evidence';
import { readPlan } from '@/lib/ledger/read-progress';
import type { MetricId } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import type { RecordRef } from '@/lib/model/record';
import { recordKey } from '@/lib/model/record-key';
import { tn } from '@/lib/platform/i18n';
import type { WorkingStore } from '@/lib/platform/working-store';
import { offer } from '@/lib/reading/offer';
import { masksIn } from '@/lib/reading/prepare';
import type { Readings } from '@/lib/reading/readings';
import { type Sheet, sheetOf } from '@/lib/reading/sheet';
import { redact } from '@/lib/redact/redact';
import { keepEvidence, undoEvidence } from './keep-evidence';
import { keptFigures } from './kept-figures';
import type { From, Handlers } from './serve';
import type { ByReading, Drawn, NameMetric, Visited } from './table';
import { toTaggedHere } from './tagged-here';
import { verifyTagged } from './verify-tagged';

export interface PageHandlerParts {
  ledger: KeptLedger;
  working: WorkingStore;
  readings: Readings;
  /** the metrics that are offered while no plan was adopted */
  firstChoices: readonly Pick<PlanMetric, 'metric' | 'role'>[];
  /** the margin's style sheets */
  styles: string[];
  /** draws what the margin shows of a record */
  draw: (sheet: Sheet, visit: Visited, nameOf: NameMetric) => Drawn;
  /** what a metric is called under a plan */
  nameOf: (metric: MetricId, plan: Plan | null) => string;
  /** tells our own pages that there is something new to read */
  changed: () => void;
  /** opens a place of the workspace in a tab, e.g. `connections/acme.lightning.force.com` */
  openPlace: (place: string) => Promise<unknown>;
  now: () => Date;
}

/** What a draft may hold, in UTF-16 units: masks can be longer than what they hide. */
const MOST_WORDS = 4000;

/** What a page may ask of the worker. */
export function createPageHandlers(parts: PageHandlerParts): Handlers {
  const { ledger, working, readings } = parts;
  /** the plan in force: the metrics it offers, and how it calls them */
  async function planNow() {
    const plan = await readPlan(await ledger.ledger());
    const nameOf: NameMetric = (metric) => parts.nameOf(metric, plan);
    return { metrics: plan?.metrics ?? parts.firstChoices, nameOf };
  }
  const recallReading = (record: RecordRef, { given }: ByReading, from: From) =>
    readings.recall(from, record, given);

  return {
    async recall({ record, host, styles }) {
      const open = await ledger.ledger();
      const [rows, { metrics }, draft, settings] = await Promise.all([
        record ? readEvidenceOfRecord(open, recordKey(record)) : [],
        planNow(),
        record ? working.draft(record) : null,
        working.settings(host),
      ]);
      const tagged = rows.filter((each) => !each.retracted).map(toTaggedHere);
      return {
        tagged,
        tab: tn('overlay_tab', tagged.length),
        draft,
        metrics: metrics.map(({ metric, role }) => ({ metric, role })),
        settings,
        styles: styles ? parts.styles : null,
      };
    },

    async read({ record, given }, from) {
      const turn = await readings.read(from, record, given ?? { fetched: [], spent: 0 });
      if ('wanted' in turn) return turn;
      const { visit, added } = await verifyTagged(ledger, turn.reading, parts.now());
      if (added) parts.changed();
      const kept = await keptFigures(ledger, working, turn.reading, parts.now());
      const sheet = sheetOf(turn.reading, parts.now(), kept);
      const { nameOf } = await planNow();
      return { sheet, visit, drawn: parts.draw(sheet, visit, nameOf) };
    },

    async prepare(request, from) {
      const turn = await recallReading(request.record, request, from);
      if ('wanted' in turn) return turn;
      const { referenceOnly } = await working.settings(request.record.host);
      const choices = { ...(await planNow()), referenceOnly };
      return { prepared: offer(turn.reading, request, choices, parts.now()) };
    },

    async append(request, from) {
      if (request.what === 'undo') {
        const done = await undoEvidence(ledger, request.undoing, from.host);
        if (done.ok) parts.changed();
        return done;
      }
      const turn = await recallReading(request.keeping.record, request, from);
      if ('wanted' in turn) return turn;
      const done = await keepEvidence(ledger, working, request.keeping, turn.reading);
      if (done.ok) parts.changed();
      return done;
    },

    async open({ host }) {
      await parts.openPlace(`connections/${encodeURIComponent(host)}`);
      return { opened: true };
    },

    /** Own words are masked before they are stored, half written or not: without a reading, nothing is. */
    async remember(request, from) {
      if (request.what === 'settings') {
        await working.saveSettings(request.host, request.settings);
        return { wordMasks: [] };
      }
      const { record, draft } = request;
      if (!draft) {
        await working.saveDraft(record, null);
        return { wordMasks: [] };
      }
      const turn = await recallReading(record, request, from);
      if ('wanted' in turn) return turn;
      const { people } = turn.reading;
      const mask = (words: string) => redact(words, people).text.slice(0, MOST_WORDS);
      const pending = draft.pending && { ...draft.pending, words: mask(draft.pending.words) };
      await working.saveDraft(record, { ...draft, words: mask(draft.words), pending });
      return { wordMasks: masksIn(draft.words, people) };
    },
  };
}
