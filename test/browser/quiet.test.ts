import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adoptTrialPlan, readRecord, tagReply } from './harness/acts';
import { needBuild } from './harness/need-build';
import { ourRequests } from './harness/our-requests';
import { play } from './harness/play';
import { said } from './harness/said';

/** Hosts that the browsers themselves call; none of them is ours to answer for. */
const BROWSERS_OWN =
  /(^|\.)(google(apis)?\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com|chromium\.org)$/;

play('from tagging to the exported file, nothing is asked but GET of the host in view', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  const workspace = await stage.workspace('#export');
  await workspace.press(said('workspace_checkAct'));
  await workspace.waitText(said('workspace_checkGood', 2));

  const odd = ourRequests(stage).filter((one) => one.method !== 'GET' || one.host !== 'acme.zendesk.com');
  expect(odd).toEqual([]);
  const elsewhere = stage.sim.requests.filter((one) => !one.known && !BROWSERS_OWN.test(one.host));
  expect(elsewhere.map((one) => one.host)).toEqual([]);
});

describe('the manifest', () => {
  for (const build of ['chrome-mv3', 'firefox-mv3'] as const) {
    const manifest = JSON.parse(readFileSync(`${needBuild(build)}/manifest.json`, 'utf8'));

    it(`asks for almost nothing: ${build}`, () => {
      // none of these shows a warning; `identity` cannot be asked for later in Firefox
      const usual = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'sidePanel', 'contextMenus'];
      const allowed = build === 'firefox-mv3' ? [...usual, 'identity'] : usual;
      expect(manifest.permissions.filter((one: string) => !allowed.includes(one))).toEqual([]);
      expect(manifest.permissions.length).toBeLessThanOrEqual(7);
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      const matches = manifest.content_scripts.flatMap((one: { matches: string[] }) => one.matches);
      expect(matches.sort()).toEqual(['https://*.lightning.force.com/*', 'https://*.zendesk.com/agent/*']);
    });

    it(`asks for the rest at the moment of need: ${build}`, () => {
      const later = build === 'firefox-mv3' ? [] : ['identity'];
      expect([...manifest.optional_permissions].sort()).toEqual(['cookies', ...later, 'notifications']);
      expect([...manifest.optional_host_permissions].sort()).toEqual([
        'https://*.lightning.force.com/*',
        'https://*.my.salesforce.com/*',
      ]);
    });

    it(`lets our own pages and the worker speak to the API hosts alone: ${build}`, () => {
      const policy: string = manifest.content_security_policy.extension_pages;
      expect(/connect-src ([^;]*);/.exec(policy)?.[1]).toBe('https://*.my.salesforce.com');
      expect(policy).toContain("default-src 'none'");
    });
  }
});
