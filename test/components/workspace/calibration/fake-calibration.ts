import { vi } from 'vitest';
import type { CalibrationDoor, PackWish } from '@/components/workspace/calibration/calibration-door';
import { resultPaper } from '@/lib/exchange/calibration/result-paper';
import { takeRatings } from '@/lib/exchange/calibration/take-ratings';
import type { CalibrationRatings, Round } from '@/lib/model/calibration';
import { labelOf, unitsOf } from '@/lib/review/calibration/units';
import { given, ratingsOf, samplePack } from '../../../exchange/calibration/sample-round';
import { evidence, plan, TODAY } from '../../shared/samples';
import { fakePapers } from '../papers/fake-papers';

/** Calibration in memory: rounds, papers, the wishes that packs were made of, and files of ratings by their name. */
export function fakeCalibration(change: Partial<CalibrationDoor> = {}) {
  const papers = fakePapers();
  const rounds = new Map<string, Round>();
  const wishes: PackWish[] = [];
  const files = new Map<string, CalibrationRatings>();
  const find = (pack: string): Round => {
    const round = rounds.get(pack);
    if (!round) throw new Error('no round');
    return round;
  };
  async function keep(round: Round): Promise<Round> {
    const units = unitsOf(round.pack).map(({ id, item }) => ({ id, label: labelOf(item) }));
    const paper = resultPaper(round, units, '2026-11-23');
    const written = paper && (await papers.write(paper, round.paper ?? undefined));
    const kept = { ...round, paper: written?.ok ? written.id : null };
    rounds.set(round.pack.id, kept);
    return kept;
  }
  const door: CalibrationDoor = {
    papers,
    plan: async () => ({ plan: plan() }),
    sources: async () => [{ key: 'own', from: '' }],
    pieces: async () => [evidence(1), evidence(2), evidence(3)],
    makePack: async (wish) => {
      wishes.push(wish);
      return samplePack(wish.pieces.length, { title: wish.title });
    },
    savePack: vi.fn(async (pack) => ({ ok: true as const, result: pack.id })),
    rounds: async () => [...rounds.values()],
    openPack: async () => ({ ok: false, why: 'This is another kind of file.' }),
    startPractice: vi.fn(async (key) => ({ ok: true as const, result: key })),
    saveRound: vi.fn(async (round: Round) => void rounds.set(round.pack.id, round)),
    dropRound: async (pack) => void rounds.delete(pack),
    handIn: vi.fn(async (pack, name) => {
      const round = find(pack);
      const own = await ratingsOf(round.pack, round.given, { name });
      return { ok: true as const, result: await keep({ ...round, own }) };
    }),
    saveRatings: vi.fn(),
    openRatings: async (pack, file) => {
      const ratings = files.get(file.name);
      const taken = ratings && takeRatings(find(pack), ratings);
      if (!taken?.ok) return { ok: false, why: taken ? taken.why : 'It was changed.' };
      return { ok: true, result: await keep(taken.round) };
    },
    print: vi.fn(),
    now: () => TODAY,
    ...change,
  };
  return {
    door,
    papers,
    rounds,
    wishes,
    /** a round on the shelf, nothing rated yet */
    async begin(pieces = 3): Promise<Round> {
      const pack = await samplePack(pieces);
      const fresh = { practice: null, startedAt: TODAY.toISOString(), at: 0, given: [], name: '' };
      const round = { pack, ...fresh, own: null, others: [], paper: null };
      rounds.set(pack.id, round);
      return round;
    },
    /** a file of somebody's ratings that can be picked */
    async put(name: string, round: Round, ratings: (number | null)[], seed: number): Promise<void> {
      const all = given(round.pack, ratings).map((one) => ({ ...one, reason: `${name} says` }));
      files.set(`${name}.throughline`, await ratingsOf(round.pack, all, { name, seed }));
    },
  };
}
