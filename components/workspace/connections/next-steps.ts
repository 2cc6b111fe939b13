import type { ConnectionState } from '@/lib/model/org';

/** What one can do here about a state. `oauth` opens the other road, `open` the org's own page. */
export type Step = 'connect' | 'lookAgain' | 'open' | 'oauth';

/** The first is the one to press; where a state leaves nothing to do here, only looking again is left. */
export const nextSteps: Record<ConnectionState, readonly Step[]> = {
  connected: [],
  noPermission: ['connect'],
  signedOut: ['lookAgain', 'open'],
  expired: ['lookAgain', 'open'],
  staleSession: ['lookAgain', 'open'],
  apiBlocked: ['oauth'],
  apiDisabled: ['lookAgain'],
  proxy: ['oauth'],
  appBlocked: ['lookAgain'],
  notAuthorised: ['oauth', 'connect'],
  limit: ['lookAgain'],
  offline: ['lookAgain'],
  notJson: ['lookAgain', 'open'],
  otherOrg: ['lookAgain', 'open'],
};
