import type { Papers } from '@/components/workspace/papers/papers';
import type { Noun, Paper, PaperRow, Unsaved } from '@/lib/model/papers';

interface Left {
  id: string | null;
  paper: Paper;
}

/** A drawer in memory that counts versions and remembers what was taken away, as the ledger does. */
export function fakePapers(): Papers & { rows: PaperRow[]; left: Map<Noun, Left> } {
  const rows: PaperRow[] = [];
  const left = new Map<Noun, Left>();
  let last = 0;
  return {
    rows,
    left,
    async list<N extends Noun>(noun: N, options: { removed?: boolean } = {}) {
      const found = rows.filter((row) => row.noun === noun && (options.removed || !row.removed)).reverse();
      // the noun just compared says which papers these are
      return found as unknown as PaperRow<N>[];
    },
    async write(paper: Paper, id = `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`) {
      const found = rows.find((row) => row.id === id);
      const at = `2026-11-23T10:00:0${rows.length}Z`;
      if (found) Object.assign(found, { paper, changedAt: at, versions: found.versions + 1, removed: false });
      else
        rows.push({ id, noun: paper.noun, paper, writtenAt: at, changedAt: at, versions: 1, removed: false });
      return { ok: true, id };
    },
    async remove(id) {
      const found = rows.find((row) => row.id === id);
      if (!found) return { ok: false, why: 'invalid' };
      found.removed = true;
      return { ok: true, id };
    },
    async erase(id) {
      const place = rows.findIndex((row) => row.id === id);
      if (place < 0) return { ok: false, why: 'invalid' };
      rows.splice(place, 1);
      return { ok: true, id };
    },
    versions: async () => [],
    async unsaved<N extends Noun>(noun: N) {
      // kept under its own kind
      return (left.get(noun) ?? null) as Unsaved<N> | null;
    },
    async keepUnsaved(unsaved) {
      left.set(unsaved.paper.noun, structuredClone(unsaved));
    },
    async forgetUnsaved(noun) {
      left.delete(noun);
    },
  };
}
