import type { Clock } from '../clock';
import { type Answer, type Asked, answerText, type HostSimulator } from '../exchange';
import { answerApi } from './api/answer-api';
import { createControl, type SalesforceControl } from './control';
import { lightningOrgOf } from './lightning-org-of';
import { answerLightning } from './page-server/answer-lightning';
import { answerSignIn } from './page-server/answer-sign-in';
import { buildOrgs } from './seed/build-orgs';
import type { Org } from './world/org';
import { apiCookies, renewSession } from './world/sessions';
import { orgAt, type World } from './world/world';

export interface SalesforceSimulator extends HostSimulator {
  control: SalesforceControl;
  world: World;
}

/** One simulated Salesforce with its orgs, each on a host of pages and a host of the API. */
export function createSalesforce(options: { seed: number; now: number; clock: Clock }): SalesforceSimulator {
  const { orgs, story } = buildOrgs(options.seed, options.now);
  const world: World = { orgs, clock: options.clock, version: 1 };
  return {
    control: createControl(world, story),
    world,
    owns: (host) => orgAt(world, host) !== undefined,
    answer(asked) {
      const org = orgAt(world, asked.host);
      if (!org) return answerText(404, 'text/plain', 'Unknown host');
      const isApi = asked.path.startsWith('/services/');
      if (asked.host === org.pageHost) {
        return isApi ? redirectToApi(org.apiHost, asked) : answerPageHost(world, org, asked);
      }
      return isApi ? answerApi(world, org, asked) : answerSigningIn(world, org, asked);
    },
  };
}

function answerPageHost(world: World, org: Org, asked: Asked): Answer {
  if (/^\/(?:lightning|one)\//.test(asked.path)) renewSession(org);
  return answerLightning(asked, lightningOrgOf(world, org));
}

/** The API host's own pages; on the way through them the browser gets the cookies of this host. */
function answerSigningIn(world: World, org: Org, asked: Asked): Answer {
  const answer =
    answerSignIn(asked, lightningOrgOf(world, org)) ?? answerText(404, 'text/plain', 'Not found');
  if (asked.path !== '/sim/sign-in') return answer;
  const { 'set-cookie': _, ...headers } = answer.headers;
  return { ...answer, headers, cookies: apiCookies(org) };
}

/** The page host has no API: it sends the browser on, and the header that says who asks is lost on the way. */
function redirectToApi(apiHost: string, asked: Asked): Answer {
  const query = asked.query.toString();
  const location = `https://${apiHost}${asked.path}${query === '' ? '' : `?${query}`}`;
  return { status: 302, headers: { location }, body: '' };
}
