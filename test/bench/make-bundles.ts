import { randomUUID } from 'node:crypto';
import { type BundleContent, makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { seal } from '@/lib/ledger/seal';
import { GENESIS } from '@/lib/ledger/shape';
import type { DraftEntry } from '@/lib/model/entry';
import type { RecordFacts } from '@/lib/model/facts';
import type { Plan } from '@/lib/model/plan';
import { weekOf } from '@/lib/model/week';
import { handOf } from '../exchange/bundle/sample-bundle';
import { adopt, keep, makeEvidence, makeFacts } from '../ledger/make-entries';
import { createRandom } from '../simulators/random';
import { planOf } from './make-plan';

/** A file as an employee would hand it over. */
export interface MadeFile {
  /** of the employee */
  name: string;
  text: string;
  pieces: number;
}

interface Wish {
  name: string;
  pieces: number;
  seed: number;
  today: Date;
}

/** A bundle of one employee's quarter: seven metrics, evidence spread over the period, every sixth piece drawn by chance. */
export async function makeFile({ name, pieces, seed, today }: Wish): Promise<MadeFile> {
  const random = createRandom(seed);
  const drawn = planOf('seven', today);
  const plan: Plan = {
    ...drawn,
    id: randomUUID(),
    people: { employee: name, manager: 'Grace' },
    agreed: drawn.agreed && { ...drawn.agreed, employee: { name, on: drawn.from } },
  };
  const drafts: DraftEntry[] = [adopt(plan)];
  const [from, until] = [Date.parse(plan.from), Math.min(today.getTime(), Date.parse(plan.to))];
  const now: BundleContent['pieces'][number][] = [];
  for (let index = 0; index < pieces; index += 1) {
    const capturedAt = new Date(from + ((index + 0.5) / pieces) * (until - from)).toISOString();
    const facts = factsAt(capturedAt, random.next());
    const id = randomUUID();
    const body = makeEvidence(40_000 + index, {
      id,
      capturedAt,
      facts,
      metrics: plan.metrics.map(({ metric }) => metric).filter(() => random.chance(0.3)),
      customer: Math.floor(index / 3)
        .toString(16)
        .padStart(64, '0'),
      words: `Found the cause of case ${index} and wrote down how to tell it, so that it was not asked again.`,
      outcome: random.chance(0.1) ? 'lesson' : 'helped',
    });
    drafts.push(keep(body, randomUUID()));
    now.push({ id, now: { facts, interactionFacts: null, checkedAt: capturedAt } });
  }
  const kept = now.map(({ id }) => id).filter((_, index) => index % 6 === 5);
  const papers = kept.slice(0, 20).map((evidence, index) => drawOf(evidence, index, plan.from));
  const entries = await seal({ seq: 0, hash: GENESIS }, [...drafts, ...papers]);
  const made = await makeBundle(
    {
      id: randomUUID(),
      madeAt: today.toISOString(),
      to: 'Grace',
      purpose: 'For the review of the quarter',
      from: plan.from,
      until: plan.to,
      plan: { id: plan.id, version: plan.version },
      entries,
      hashes: entries.map(({ hash }) => hash),
      pieces: now,
      papers: papers.map(({ subject, at }) => ({ id: subject, writtenAt: at })),
      figures: {
        asOf: today.toISOString(),
        rollups: rollupsOf(plan, from, until),
        measurements: [],
        earlier: [],
      },
      earlier: [],
    },
    await handOf(name, seed % 250),
  );
  if (!made.ok) throw new Error(`no bundle for ${name}: ${JSON.stringify(made.refusal)}`);
  return { name, text: made.text, pieces };
}

/** Two of three records are solved, most of these are rated. */
function factsAt(readAt: string, chance: number): RecordFacts {
  if (chance < 0.33) return makeFacts({ readAt });
  const rating = chance < 0.85 ? 'good' : chance < 0.92 ? 'bad' : 'offered';
  return makeFacts({ readAt, status: 'solved', solvedAt: readAt, rating, reopens: chance > 0.95 ? 1 : 0 });
}

function drawOf(evidence: string, index: number, on: string): DraftEntry {
  const subject = randomUUID();
  const body = {
    noun: 'draw',
    on,
    week: weekOf(`${on}T12:00:00Z`),
    list: `List ${index}`,
    size: 40,
    seed: index,
    drawn: [{ ref: String(index), evidence, skipped: '' }],
  } as const;
  const at = `${on}T12:00:00Z`;
  return { id: randomUUID(), at, kind: 'paper.written', subject, body: { ...body, drawn: [...body.drawn] } };
}

function rollupsOf(plan: Plan, from: number, until: number): BundleContent['figures']['rollups'] {
  const weeks = new Set<string>();
  for (let at = from; at < until; at += 86_400_000) weeks.add(weekOf(new Date(at).toISOString()));
  return plan.metrics.flatMap(({ metric }) =>
    [...weeks].map((week) => ({ metric, week, tagged: 14, records: 12, known: 10, good: 9, apart: 0 })),
  );
}
