import { createHash } from 'node:crypto';
import type { Answer, Asked } from '../../exchange';
import { accountAt, RATE_LIMIT, type World } from '../world/world';
import { invalidEndpoint, invalidToken, notAuthenticated } from './error-answers';
import { PEOPLE_ROUTES } from './people-routes';
import { writeRateHeaders } from './rate-headers';
import type { Call } from './route';
import { SEARCH_ROUTES } from './search-routes';
import { TICKET_ROUTES } from './ticket-routes';
import { WRITE_ROUTES } from './write-routes';

const ROUTES = [...PEOPLE_ROUTES, ...TICKET_ROUTES, ...SEARCH_ROUTES, ...WRITE_ROUTES];

/** Answers anything under `/api/v2`, with its limit headers, entity tag and cache rule. */
export function answerApi(world: World, asked: Asked): Answer {
  const answer = route(world, asked);
  const now = world.clock.now();
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...writeRateHeaders(
        world.settings.rateHeaders,
        RATE_LIMIT,
        countRequest(world, now),
        60 - (Math.floor(now / 1000) % 60),
      ),
      etag: `W/"${createHash('md5').update(answer.body).digest('hex')}"`,
      'cache-control': 'max-age=0, private, must-revalidate',
      'x-zendesk-api-version': 'v2',
      'x-content-type-options': 'nosniff',
    },
  };
}

/** Counts a request against this minute's limit and returns how many are left. */
function countRequest(world: World, now: number): number {
  const minute = Math.floor(now / 60_000);
  if (world.rate.minute !== minute) world.rate = { minute, used: 0 };
  world.rate.used += 1;
  return Math.max(0, Math.min(world.settings.rateRemaining, RATE_LIMIT - world.rate.used));
}

function route(world: World, asked: Asked): Answer {
  const path = asked.path.replace(/^\/api\/v2/, '').replace(/\.json$/, '');
  const signedIn = world.settings.signedIn && carriesSession(asked);
  if (!signedIn && path !== '/users/me') return notAuthenticated();
  const method = asked.method === 'HEAD' ? 'GET' : asked.method;
  for (const entry of ROUTES) {
    const match = entry.method === method ? entry.path.exec(path) : null;
    if (!match) continue;
    const call: Call = {
      asked,
      account: accountAt(world, asked.host),
      world: signedIn ? world : { ...world, settings: { ...world.settings, signedIn: false } },
      now: world.clock.now(),
      ids: match.slice(1).map(Number),
    };
    return entry.answer(call);
  }
  return method === 'GET' || asked.headers['x-csrf-token'] === world.token
    ? invalidEndpoint()
    : invalidToken();
}

/** The name of the session cookie the agent pages set. */
export const SESSION_COOKIE = '_zendesk_session';

/** A browser must bring the session cookie; a test's own client is let in without one. */
function carriesSession(asked: Asked): boolean {
  const browser = 'sec-fetch-site' in asked.headers;
  return !browser || (asked.headers.cookie ?? '').includes(`${SESSION_COOKIE}=`);
}
