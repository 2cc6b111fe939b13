import { getSameOrigin } from '@/lib/page/get-same-origin';
import type { Site } from '@/lib/sites/contract';
import { findAnchors } from './anchors';
import { ADAPTER } from './locators';
import { COUNT_PATH, MATCHES, recordAt } from './routes';
import { isBusy, themeOf } from './theme';
import { healthOf, viewOf, watchedOf } from './view';

/** Zendesk Support and Agent Workspace as the page shows it: which ticket, where its comments stand. */
export const site: Site = {
  id: 'zendesk',
  adapter: ADAPTER,
  matches: MATCHES,
  recordAt,
  view: viewOf,
  anchors: findAnchors,
  watched: watchedOf,
  health: healthOf,
  theme: themeOf,
  busy: isBusy,
  get: (signal) => getSameOrigin(signal ? { signal } : {}),
  counts: COUNT_PATH,
  lasting: (path) => path.startsWith('/api/v2/users/me'),
};
