import type { Site } from '@/lib/sites/contract';
import { findAnchors } from './anchors';
import { ADAPTER } from './locators';
import { MATCHES, recordAt } from './routes';
import { seeScreen } from './see-screen';
import { healthOf, isBusy, viewOf, watchedOf } from './view';

/** Salesforce Lightning as the page shows it: which record, which of its fields stand on the screen. */
export const site: Site = {
  id: 'salesforce',
  adapter: ADAPTER,
  matches: MATCHES,
  recordAt,
  view: viewOf,
  anchors: findAnchors,
  watched: watchedOf,
  health: healthOf,
  busy: isBusy,
  screen: seeScreen,
};
