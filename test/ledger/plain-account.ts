import type { Ledger } from '@/lib/ledger/open-ledger';
import { readBatches, readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import { readPapers, readPaperVersions } from '@/lib/ledger/read-papers';
import { readPlanVersions } from '@/lib/ledger/read-progress';
import type { DraftEntry } from '@/lib/model/entry';
import type { Batch, SourceRow } from '@/lib/model/measurement';
import type { Noun, Paper } from '@/lib/model/papers';

interface PlainBatch {
  body: Batch;
  /** by place */
  rows: Map<number, SourceRow>;
  withdrawn: boolean;
}

/**
 * What plans, measurements and papers should be after a run of acts, kept in plain maps by rules of its own: the
 * oracle for what the ledger derives, refuses and erases.
 */
export class PlainAccount {
  readonly batches = new Map<string, PlainBatch>();
  readonly papers = new Map<string, (Paper | null)[]>();
  readonly plans: [id: string, version: number][] = [];

  /** Takes a draft in. @returns false when the ledger ought to refuse it */
  take(draft: DraftEntry): boolean {
    const { subject } = draft;
    const batch = this.batches.get(subject);
    const versions = this.papers.get(subject);
    switch (draft.kind) {
      case 'plan.adopted': {
        const { id, version } = draft.body;
        if (this.plans.some(([other, newest]) => other === id && newest >= version)) return false;
        this.plans.push([id, version]);
        return true;
      }
      case 'measurements.recorded':
        if (batch) return false;
        this.batches.set(subject, { body: draft.body, rows: new Map(), withdrawn: false });
        return true;
      case 'rows.recorded': {
        const { from, rows } = draft.body;
        const known = (row: SourceRow) => batch?.body.measurements.some(({ id }) => id === row.measurement);
        if (!batch || !rows.every(known) || rows.some((_, index) => batch.rows.has(from + index)))
          return false;
        for (const [index, row] of rows.entries()) batch.rows.set(from + index, row);
        return true;
      }
      case 'measurements.withdrawn':
        if (!batch || batch.withdrawn) return false;
        batch.withdrawn = true;
        return true;
      case 'measurements.restored':
        if (!batch?.withdrawn) return false;
        batch.withdrawn = false;
        return true;
      case 'paper.written':
        if (versions?.some((paper) => paper && paper.noun !== draft.body.noun)) return false;
        this.papers.set(subject, [...(versions ?? []), draft.body]);
        return true;
      case 'paper.removed':
        if (!versions || versions.at(-1) === null) return false;
        versions.push(null);
        return true;
      default:
        throw new Error(`no account of ${draft.kind}`);
    }
  }

  eraseRows(ids: readonly string[]): void {
    for (const id of ids) this.batches.get(id)?.rows.clear();
  }

  /** The account in the terms of `told`. */
  expected(): unknown {
    const batches = [...this.batches.values()].map(({ body, rows, withdrawn }) => ({
      id: body.id,
      withdrawn,
      rows: [...rows].sort(([a], [b]) => a - b).map(([, row]) => row),
      measurements: body.measurements.map((one) => ({ ...one, withdrawn })).sort(byId),
    }));
    const papers = [...this.papers].map(([id, versions]) => ({
      id,
      noun: versions[0]?.noun,
      paper: versions.findLast((paper) => paper !== null),
      versions: versions.filter((paper) => paper !== null).length,
      removed: versions.at(-1) === null,
      history: versions,
    }));
    return { batches: batches.sort(byId), papers: papers.sort(byId), plans: this.plans };
  }
}

/** The same as the ledger's own reads tell it. */
export async function told(ledger: Ledger, nouns: readonly Noun[]): Promise<unknown> {
  const rows = await readMeasurements(ledger, { withdrawn: true });
  const batches = [];
  for (const { id, withdrawn } of await readBatches(ledger)) {
    const measurements = rows
      .filter(({ batch }) => batch === id)
      .map(({ batch: _, origin: __, readAt: ___, seq: ____, ...one }) => one);
    batches.push({ id, withdrawn, rows: await allRows(ledger, id), measurements: measurements.sort(byId) });
  }
  const papers = [];
  for (const noun of nouns) {
    for (const { id, paper, versions, removed } of await readPapers(ledger, noun, { removed: true })) {
      const history = (await readPaperVersions(ledger, id)).map((version) => version.paper);
      papers.push({ id, noun, paper, versions, removed, history });
    }
  }
  const plans = (await readPlanVersions(ledger)).map(({ id, version }) => [id, version]);
  return { batches: batches.sort(byId), papers: papers.sort(byId), plans };
}

/** All rows of a batch, asked for three at a time. */
async function allRows(ledger: Ledger, batch: string): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for (let after: number | undefined; ; ) {
    const page = await readSourceRows(ledger, batch, { after, limit: 3 });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
