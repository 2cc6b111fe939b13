import { askOfRecord } from '@/lib/margin/ask-of-record';
import { deliver } from '@/lib/margin/deliver';
import { startVisit, type Visit } from '@/lib/margin/fetch-for-visit';
import type { PageMessages } from '@/lib/messages/table';
import type { Fetched } from '@/lib/model/fetched';
import type { RecordRef } from '@/lib/model/record';
import { site as zendesk } from '@/lib/sites/zendesk';
import { createRandom } from '../simulators/random';
import type { StormProgress, StormTask } from './storm-task';
import { watchSends } from './watch-sends.inside';

const visits = new Map<string, Visit>();
const lasting: Fetched[] = [];
const progress: StormProgress = {
  kept: 0,
  refused: [],
  sends: 0,
  answers: 0,
  forgotten: 0,
  absorbed: 0,
  echoes: 0,
};

/** Reads a ticket over the margin's own road and answers with the keys of its public replies. */
export async function readReplies(ticket: string): Promise<string[]> {
  const visit = startVisit(
    lasting,
    (path) => path.startsWith('/api/v2/users/me'),
    () => new Date(),
    zendesk.get,
  );
  visits.set(ticket, visit);
  const asked = await askOfRecord({ visit }, 'read', { record: recordOf(ticket), given: null });
  if (!asked.ok) throw new Error(`ticket ${ticket} could not be read: ${asked.why}`);
  return asked.value.sheet.interactions.filter((one) => one.kind === 'reply').map((one) => one.key);
}

export interface SendOptions {
  seed: number;
  /** how many tasks are under way at once */
  senders: number;
  /** longest pause of a sender between two tasks, in milliseconds */
  pause: number;
}

/** Begins to tag all of these and returns at once; ask `readProgress` how far it is. */
export function sendAll(tasks: StormTask[], { seed, senders, pause }: SendOptions): void {
  const random = createRandom(seed);
  const left = [...tasks];
  watchSends(progress);
  const work = async () => {
    for (let task = left.shift(); task; task = left.shift()) {
      await send(task);
      if (random.chance(0.1)) await echo(task);
      if (pause > 0) await sleep(random.between(0, pause));
    }
  };
  for (let sender = 0; sender < senders; sender += 1) void work();
}

export function readProgress(): StormProgress {
  return progress;
}

/** Milliseconds until the page hears that this one is kept. */
export async function timeSend(task: StormTask): Promise<number> {
  const start = performance.now();
  await send(task);
  return performance.now() - start;
}

/** Until it is kept or refused for good: the margin offers "try again" after a silence, here nobody is asked. */
async function send(task: StormTask): Promise<void> {
  for (;;) {
    const { end } = await deliver({ visit: visitOf(task) }, requestOf(task));
    if (end === 'silent') continue;
    if (end === 'kept') progress.kept += 1;
    else progress.refused.push(`${task.ticket} ${task.key}: ${end}`);
    return;
  }
}

/** The same message once more, as from a page that did not hear the answer. */
async function echo(task: StormTask): Promise<void> {
  const { end } = await deliver({ visit: visitOf(task) }, requestOf(task));
  if (end === 'kept') progress.echoes += 1;
  else if (end !== 'silent') progress.refused.push(`echo of ${task.ticket} ${task.key}: ${end}`);
}

function visitOf({ ticket }: StormTask): Visit {
  const visit = visits.get(ticket);
  if (!visit) throw new Error(`ticket ${ticket} was not read`);
  return visit;
}

function requestOf({ ticket, key, id, evidence, at }: StormTask): PageMessages['append']['request'] {
  const keeping = {
    id,
    evidence,
    at,
    record: recordOf(ticket),
    key,
    quote: null,
    words: 'Found the cause and wrote it down.',
    metrics: ['M12'],
    outcome: 'helped' as const,
    colleague: false,
    story: false,
  };
  return { what: 'keep', keeping, given: null };
}

function recordOf(ticket: string): RecordRef {
  return { site: 'zendesk', host: location.hostname, kind: 'ticket', id: ticket };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
