import type { ProgressData } from '@/components/progress/progress-data';
import type { History, ProgressDoor, ProgressReading } from '@/components/workspace/progress/progress-door';
import type { Paper } from '@/lib/model/papers';
import { measured, rate } from '../../progress/measured';
import { evidence, plan, TODAY } from '../../shared/samples';

export const NOTHING = { rollups: [], measurements: [], earlier: [], challenges: [], absences: [] };

/** A reading of the sample plan. */
export function reading(change: Partial<ProgressData> = {}): ProgressReading {
  const data = { plan: plan(), ...NOTHING, ...change };
  return { data, versions: [data.plan], day: '2026-11-23' };
}

export function history(change: Partial<History> = {}): History {
  return { measurements: [], rollups: [], annotations: [], notes: [], recent: [], ...change };
}

/** Monthly figures of a rate for the months before Dec 2026, oldest first. */
export function months(metric: string, shares: readonly number[], n = 100) {
  return shares.map((share, place) => {
    const at = new Date(Date.UTC(2026, 10 - (shares.length - 1 - place), 1));
    const end = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0));
    const days = { from: at.toISOString().slice(0, 10), to: end.toISOString().slice(0, 10) };
    return measured(metric, rate(share, n), days);
  });
}

/** A world that hands out what it was given and writes down what it was told. */
export function fakeProgress(read: ProgressReading | null, past: History = history()) {
  const wrote: [paper: Paper, id: string | undefined][] = [];
  const removed: string[] = [];
  const door: ProgressDoor = {
    read: async () => read,
    readHistory: async () => past,
    readSources: async () => ({ rows: [evidence(1)], readAt: TODAY.toISOString() }),
    papers: {
      write: async (paper, id) => {
        wrote.push([paper, id]);
        return { ok: true, id: id ?? 'new' };
      },
      remove: async (id) => {
        removed.push(id);
        return { ok: true, id };
      },
    },
    now: () => TODAY,
  };
  return { door, wrote, removed };
}
