import type { Org } from '@/lib/sites/org-contract';
import { describeParts } from './warm-up';
import type { Trouble } from './world';

/** Describes weigh up to 170 KB each, so they are asked for in handfuls. */
const AT_ONCE = 10;

/** The describes of objects by name, as Salesforce gives them; what is absent or hidden is not among them. */
export async function describeObjects(
  org: Pick<Org, 'read'>,
  objects: readonly string[],
): Promise<{ ok: true; describes: Record<string, unknown> } | { ok: false; state: Trouble }> {
  const describes: Record<string, unknown> = {};
  const named = [...new Set(objects)].filter((object) => /^[A-Za-z]\w{0,79}$/.test(object));
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const some = named.slice(from, from + AT_ONCE);
    const read = await org.read(describeParts(some));
    if (!read.ok) return { ok: false, state: read.state };
    some.forEach((object, at) => {
      const answer = read.parts[`d${at}`];
      if (answer?.status === 200) describes[object] = answer.json;
    });
  }
  return { ok: true, describes };
}
