import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock';
import type { Answer, Asked, HostSimulator } from '../exchange';
import { createFaults } from '../faults';
import { answerApi } from './api/answer-api';
import { writeRateHeaders } from './api/rate-headers';
import { createControl, type ZendeskControl } from './control';
import { answerPage } from './page-server/answer-page';
import { buildCompany } from './seed/build-company';
import { buildSandbox } from './seed/build-sandbox';
import { DEFAULT_SETTINGS, RATE_LIMIT, type World } from './world/world';

export interface ZendeskSimulator extends HostSimulator {
  control: ZendeskControl;
  world: World;
}

/** One simulated Zendesk with two accounts: `acme`, and one that answers for every other sub-domain. */
export function createZendesk(options: { seed: number; now: number; clock: Clock }): ZendeskSimulator {
  const { now } = options;
  const world: World = {
    accounts: { main: buildCompany(options.seed, now), second: buildSandbox('sandbox', now) },
    settings: { ...DEFAULT_SETTINGS },
    clock: options.clock,
    version: 1,
    rate: { minute: 0, used: 0 },
    token: randomBytes(24).toString('base64url'),
  };
  const faults = createFaults((family) => writeRateHeaders(family, RATE_LIMIT, 0, 10));
  const control = createControl(world, faults);
  return {
    control,
    world,
    owns: (host) => host.endsWith('.zendesk.com') && host.split('.').length >= 3,
    answer: (asked: Asked): Answer =>
      faults.apply(asked, () =>
        asked.path.startsWith('/api/v2/') ? answerApi(world, asked) : answerPage(world, control, asked),
      ),
  };
}
