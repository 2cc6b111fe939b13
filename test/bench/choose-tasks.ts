import { randomUUID } from 'node:crypto';
import { createRandom } from '../simulators/random';
import type { StormTask } from './storm-task';

/** Evaluates source in the world of our content script. */
export type Inside = (source: string) => Promise<unknown>;

/** The name under which the bundled sender lives in the content script's world. */
export const SENDER = 'throughlineSender';

/** Has the page read these tickets; one task for each reply, in an order that jumps between the tickets. */
export async function chooseTasks(
  inside: Inside,
  tickets: readonly string[],
  { count, seed }: { count: number; seed: number },
): Promise<StormTask[]> {
  const random = createRandom(seed);
  const found: { ticket: string; key: string; order: number }[] = [];
  for (const ticket of tickets) {
    const keys = (await inside(`${SENDER}.readReplies('${ticket}')`)) as string[];
    found.push(...keys.map((key) => ({ ticket, key, order: random.next() })));
  }
  if (found.length < count) throw new Error(`only ${found.length} replies can be read`);
  const chosen = found.sort((a, b) => a.order - b.order).slice(0, count);
  const at = new Date().toISOString();
  return chosen.map(({ ticket, key }) => ({ ticket, key, at, id: randomUUID(), evidence: randomUUID() }));
}
