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
      const allowed = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'sidePanel', 'contextMenus'];
      expect(manifest.permissions.filter((one: string) => !allowed.includes(one))).toEqual([]);
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.content_scripts.flatMap((one: { matches: string[] }) => one.matches)).toEqual([
        'https://*.zendesk.com/agent/*',
      ]);
    });
  }
});
