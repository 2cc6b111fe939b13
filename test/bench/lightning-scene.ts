import { pause } from '../browser/harness/until';
import type { Scene } from './measure-page';

/** How large the page is made, in elements beside the record's own. */
const NODES = 5000;
/** How often it goes from one record to the other and back after its load. */
const STORM = 20;

/**
 * A record page of Lightning with 5,000 nodes, and a storm of navigation between two records: what the person's
 * own page would do anyway, with and without the margin.
 * @param shadow one flat tree, or a native shadow root in every component
 */
export function lightningScene(shadow: 'flat' | 'native'): Scene {
  return {
    name: `a Lightning record (${shadow} shadow, ${NODES} nodes, ${STORM} navigations)`,
    target: null,
    address: ({ hosts, salesforce }) =>
      `${hosts.lightning}/lightning/r/Account/${salesforce.story.accountId}/view?sim.shadow=${shadow}&sim.nodes=${NODES}`,
    async storm(page, { salesforce }) {
      const { accountId, opportunityId } = salesforce.story;
      for (let turn = 0; turn < STORM; turn += 1) {
        const there = turn % 2 === 0 ? `Opportunity/${opportunityId}` : `Account/${accountId}`;
        const detail = JSON.stringify(`/lightning/r/${there}/view`);
        await page.evaluate(`dispatchEvent(new CustomEvent('sim:go', { detail: ${detail} }))`);
        await pause(100);
      }
    },
  };
}
