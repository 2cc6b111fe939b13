import { createPlainPage } from './plain-pages.js';
import { createRecordPage } from './record-page.js';

/** The page of a route, whatever it shows. */
export function createPage(route) {
  return route.kind === 'record' ? createRecordPage(route) : createPlainPage(route);
}
