import type { LoggedRequest } from '../../simulators/request-log';
import type { Stage } from './stage';

/** What the extension itself asked of the host system: neither the page's own calls nor the browser's. */
export function ourRequests(stage: Stage): LoggedRequest[] {
  return stage.sim.requests.filter((request) => request.known && !request.fromPage);
}
