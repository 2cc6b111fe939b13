import { type Answer, type Asked, answerJson } from '../../exchange';
import { type Org, userOf } from '../world/org';
import type { World } from '../world/world';
import { type Call, decodeSafely, type Route, readBearer } from './call';
import { compositeRoute, readComposite } from './composite-route';
import { DESCRIBE_ROUTES } from './describe-routes';
import * as errors from './error-answers';
import { answerOauth } from './oauth';
import { QUERY_ROUTES } from './query-routes';
import { RECORD_ROUTES } from './record-routes';
import { UI_RECORD_ROUTES } from './ui-record-route';
import { userinfo } from './userinfo';

const READS: Route[] = [...QUERY_ROUTES, ...DESCRIBE_ROUTES, ...UI_RECORD_ROUTES, ...RECORD_ROUTES];
const ROUTES: Route[] = [...READS, compositeRoute((call) => answerFrom(READS, call))];
/** Versions an org answers to; the last one is the newest. */
const VERSIONS = [60, 61, 62, 63, 64, 65, 66, 67];

/** Answers everything under `/services/`, with its faults, and keeps the log of calls. */
export function answerApi(world: World, org: Org, asked: Asked): Answer {
  const token = readBearer(asked);
  const userId = token === null ? null : (org.sessions.get(token)?.userId ?? null);
  const billed = userId !== null && /^\/services\/data\/v/.test(asked.path);
  const composite = asked.path.endsWith('/composite') ? (readComposite(asked.body)?.parts ?? []) : [];
  const answer = org.faults.apply(asked, () => answerHonestly(world, org, asked, token, billed));
  const query = asked.query.toString();
  org.calls.push({
    at: new Date(world.clock.now()).toISOString(),
    host: asked.host,
    method: asked.method,
    path: query === '' ? asked.path : `${asked.path}?${decodeURIComponent(query.replaceAll('+', ' '))}`,
    status: answer.status,
    billed,
    parts: composite.map(({ referenceId, method, url }) => ({ referenceId, method, url: decodeSafely(url) })),
    userId,
  });
  const onlyReads = composite.length > 0 && composite.every((part) => part.method === 'GET');
  return onlyReads || asked.path.startsWith('/services/oauth2/') ? { ...answer, readOnly: true } : answer;
}

function answerHonestly(world: World, org: Org, asked: Asked, token: string | null, billed: boolean): Answer {
  // Only origins an admin has put on a list may ask across origins; an extension with the host permission need not.
  if (asked.method === 'OPTIONS') return { status: 403, headers: {}, body: '' };
  if (/^\/services\/data\/?$/.test(asked.path)) return answerJson(200, VERSIONS.map(describeVersion));
  const refused = refuseSession(org, token);
  const { usage } = org.switches;
  if (asked.path.startsWith('/services/oauth2/')) {
    if (asked.path !== '/services/oauth2/userinfo') return answerOauth(world, org, asked);
    return refused ?? userinfo(org, userOf(org, org.sessions.get(token ?? '')?.userId ?? ''));
  }
  if (refused) return refused;
  if (billed && usage) usage.used += 1;
  if (org.switches.limitExceeded || (usage && usage.used > usage.of)) return errors.limitExceeded();
  const answer = answerData(world, org, asked, org.sessions.get(token ?? '')?.userId ?? '');
  if (!usage) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'Sforce-Limit-Info': `api-usage=${usage.used}/${usage.of}` },
  };
}

/** Why this session may not use the API; null when it may. */
function refuseSession(org: Org, token: string | null): Answer | null {
  const session = token === null ? undefined : org.sessions.get(token);
  if (!session) return errors.sessionExpired();
  if (session.road === 'session') {
    if (org.switches.refusal === 'notForRest') return errors.sessionNotForRest();
    if (org.switches.refusal === 'notAttached') return errors.appNotAttached();
  }
  return org.switches.apiDisabled ? errors.apiDisabled() : null;
}

function answerData(world: World, org: Org, asked: Asked, userId: string): Answer {
  const match = /^\/services\/data\/v(\d\d)\.0(\/.*)?$/.exec(asked.path);
  if (!match || !VERSIONS.includes(Number(match[1]))) return errors.notFound();
  return answerFrom(ROUTES, {
    world,
    org,
    user: userOf(org, userId),
    version: `v${match[1]}.0`,
    method: asked.method === 'HEAD' ? 'GET' : asked.method,
    path: decodeSafely(match[2] ?? '/'),
    query: asked.query,
    headers: asked.headers,
    body: asked.body,
  });
}

function answerFrom(routes: readonly Route[], call: Call): Answer {
  if (/^\/limits\/?$/.test(call.path)) return errors.forbidden();
  let known = false;
  for (const route of routes) {
    const match = route.path.exec(call.path);
    if (!match) continue;
    if (route.method === call.method) return route.answer(call, match.slice(1));
    known = true;
  }
  return known || call.method !== 'GET' ? errors.notAllowed(call.method) : errors.notFound();
}

const RELEASES = ['Winter', 'Spring', 'Summer'];

/** Version 65 is Winter '26; three come each year. */
function describeVersion(version: number): { label: string; url: string; version: string } {
  const place = version - 65;
  const label = `${RELEASES[((place % 3) + 3) % 3]} '${26 + Math.floor(place / 3)}`;
  return { label, url: `/services/data/v${version}.0`, version: `${version}.0` };
}
