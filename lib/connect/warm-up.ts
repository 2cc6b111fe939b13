import * as z from 'zod/mini';
import type { OrgShape } from '@/lib/model/org';
import type { ApiPart } from '@/lib/sites/org-contract';
import { compositeOf, partsOf } from './composite';
import { type Caller, failed } from './create-caller';
import { knownObjects } from './known-objects';
import { send } from './send';
import { shapeOf } from './shape-of';
import type { Line } from './source';
import type { Who } from './who';
import type { ConnectWorld, Failure } from './world';

/** The newest version of the API we were tested with. */
const TESTED = 66;

/** Days after which an org is looked at anew. */
const HOLDS = 7;

const versionsSchema = z.array(z.object({ version: z.string().check(z.regex(/^\d{2,3}\.0$/)) }));

/** Whether what was seen of an org still holds for this person. */
export function isFresh(shape: OrgShape | null, person: string, now: Date): shape is OrgShape {
  if (!shape || shape.person !== person) return false;
  const age = now.getTime() - Date.parse(shape.readAt);
  return age >= 0 && age < HOLDS * 86_400_000;
}

/** What is there for a person to see: the API's version, then the describes of what we know to read, in one call. */
export async function warmUp(
  world: Pick<ConnectWorld, 'fetch' | 'now'>,
  caller: Caller,
  line: Line,
  { person }: Who,
): Promise<{ ok: true; shape: OrgShape; whole: boolean } | Failure> {
  const version = await readVersion(world.fetch, line.apiHost);
  if (!version.ok) return version;
  const parts = describeParts(knownObjects);
  const called = await caller.call(line, compositeOf(version.version, parts), person.id);
  if (!called.ok) return called;
  const found = partsOf(called.brought.json, parts);
  if (!found) return failed('notJson');
  const answers = knownObjects.map((object, at) => ({ object, answer: found[`d${at}`] }));
  const there = answers.flatMap(({ object, answer }) =>
    answer?.status === 200 ? [[object, answer.json] as const] : [],
  );
  return {
    ok: true,
    shape: {
      version: version.version,
      readAt: world.now().toISOString(),
      person: person.id,
      objects: shapeOf(Object.fromEntries(there)),
    },
    // an object that could not be looked at just now is not one that is absent
    whole: answers.every(({ answer }) => answer !== undefined && answer.status < 500),
  };
}

/** One part per object, in its order: `d0`, `d1` and so on. */
export function describeParts(objects: readonly string[]): ApiPart[] {
  return objects.map((object, at) => ({ name: `d${at}`, path: `/sobjects/${object}/describe` }));
}

async function readVersion(
  fetching: typeof fetch,
  host: string,
): Promise<{ ok: true; version: string } | Failure> {
  const brought = await send(
    { method: 'GET', path: '/services/data/' },
    { fetch: fetching, host, bearer: null },
  );
  if (!brought) return failed('offline');
  const read = z.safeParse(versionsSchema, brought.json);
  if (brought.status !== 200 || !read.success || read.data.length === 0) return failed('notJson');
  const latest = Math.max(...read.data.map(({ version }) => Number.parseInt(version, 10)));
  return { ok: true, version: `v${Math.min(latest, TESTED)}.0` };
}
