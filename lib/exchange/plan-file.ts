import * as z from 'zod/mini';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Plan } from '@/lib/model/plan';
import { type PlanAnswer, type PlanFile, planFileSchema } from '@/lib/model/plan-file';
import type { Party } from '@/lib/model/plan-metric';
import { sha256 } from '@/lib/platform/random';
import { type FileRead, readOwnJson } from './file-problem';

/** What leaves: a plan, from whom, and what they answered if it was sent to them. */
interface Outgoing {
  plan: Plan;
  by: Party;
  name: string;
  /** instant of the export */
  at: string;
  answers?: PlanAnswer[];
}

/**
 * The plan file as text, readable with the eye. Its hash shows a change on the way; it proves nobody's identity.
 * @throws TypeError when a figure of the plan is no number
 */
export async function writePlanFile({ plan, by, name, at, answers = [] }: Outgoing): Promise<string> {
  const rest: Omit<PlanFile, 'hash'> = {
    format: 'throughline plan',
    version: 1,
    exported: { by, name, at },
    plan,
    answers,
  };
  return `${JSON.stringify({ ...rest, hash: await sha256(canonicalJson(rest)) }, null, 1)}\n`;
}

/** A plan file as it came. Nothing is taken from a file that does not read as a whole. */
export async function readPlanFile(text: string): Promise<FileRead<PlanFile>> {
  const raw = readOwnJson(text, 'throughline plan', 1);
  if (!raw.ok) return raw;
  const { hash, ...rest } = raw.value;
  if (typeof hash !== 'string' || hash !== (await hashOf(rest))) return { ok: false, problem: 'damaged' };
  const read = z.safeParse(planFileSchema, raw.value);
  return read.success ? { ok: true, value: read.data } : { ok: false, problem: 'doesNotFit' };
}

/** null for what cannot be written down in one spelling. */
async function hashOf(rest: unknown): Promise<string | null> {
  try {
    return await sha256(canonicalJson(rest));
  } catch {
    return null;
  }
}
