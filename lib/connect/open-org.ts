import type { OrgRow, OrgShape } from '@/lib/model/org';
import type { ApiPart, ApiRead, Org } from '@/lib/sites/org-contract';
import { compositeOf, partsOf } from './composite';
import { type Caller, failed } from './create-caller';
import { seatKey } from './people';
import type { Recent } from './recent';
import type { Line } from './source';
import { errorsOf } from './state-of';
import type { Who } from './who';

/** What an open org needs of the connection. */
export interface OrgDesk {
  caller: Caller;
  recent: Recent<ApiRead>;
  now: () => Date;
  /** a query named something that is not there (any more): the shape is to be seen anew */
  misshapen: (line: Line, shape: OrgShape) => Promise<void>;
}

const NEXT = /^\/services\/data\/v\d{2,3}\.0\/query(?:All)?\/[\w-]{1,80}$/;

/** How the answers read for one person of an org from one container are told from all others. */
export const orgKey = ({ apiHost, container }: Line, { org, person }: Who): string =>
  `${seatKey(apiHost, container)} ${org} ${person.id} `;

/** An org of one person. Should somebody else sign in, it answers nothing more. */
export function openOrg(
  { caller, recent, now, misshapen }: OrgDesk,
  line: Line,
  who: Who,
  shape: OrgShape,
  mapping: OrgRow['mapping'],
): Org {
  const { person } = who;

  async function ask(parts: readonly ApiPart[]): Promise<ApiRead> {
    const called = await caller.call(line, compositeOf(shape.version, parts), person.id);
    if (!called.ok) return called;
    const found = partsOf(called.brought.json, parts);
    if (!found) return failed('notJson');
    if (Object.values(found).some(({ status, json }) => isUnknownName(status, json)))
      await misshapen(line, shape);
    return { ok: true, parts: found, at: now().toISOString() };
  }

  return {
    apiHost: line.apiHost,
    id: who.org,
    person: { id: person.id, timeZone: person.timeZone },
    shape,
    mapping,
    async read(parts, fresh = false) {
      compositeOf(shape.version, parts);
      if (parts.length === 0) return { ok: true, parts: {}, at: now().toISOString() };
      const barred = await line.source.barred();
      if (barred) return failed(barred);
      return recent.during(
        orgKey(line, who) + JSON.stringify(parts),
        fresh,
        () => ask(parts),
        (read) => read.ok && Object.values(read.parts).every(({ status }) => status < 500),
      );
    },
    async next(url) {
      if (!NEXT.test(url)) throw new TypeError('no next page of a query');
      const called = await caller.call(line, { method: 'GET', path: url }, person.id);
      if (!called.ok) return called;
      const { status, json } = called.brought;
      return { ok: true, parts: { next: { status, json } }, at: now().toISOString() };
    },
  };
}

function isUnknownName(status: number, json: unknown): boolean {
  return (
    status === 400 && errorsOf(json).some(({ code }) => code === 'INVALID_FIELD' || code === 'INVALID_TYPE')
  );
}
