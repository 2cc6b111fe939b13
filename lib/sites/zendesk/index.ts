import type { Site } from '@/lib/sites/contract';
import { findAnchors } from './anchors';
import { ADAPTER } from './locators';
import { readTicket } from './read-ticket';
import { MATCHES, recordAt } from './routes';
import { isBusy, themeOf } from './theme';
import { healthOf, viewOf, watchedOf } from './view';

/** Zendesk Support and Agent Workspace: tickets, read with the agent's own session. */
export const site: Site = {
  id: 'zendesk',
  adapter: ADAPTER,
  matches: MATCHES,
  recordAt,
  view: viewOf,
  read: readTicket,
  anchors: findAnchors,
  watched: watchedOf,
  health: healthOf,
  theme: themeOf,
  busy: isBusy,
};
