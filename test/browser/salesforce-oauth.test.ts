import { expect } from 'vitest';
import { ALL_ORGS, readLightning } from './harness/lightning';
import type { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { said } from './harness/said';
import type { Desk, Stage } from './harness/stage';

const CLIENT = '3MVG9throughline.simulated';
const PLACE = '#connections/acme.lightning.force.com';
const LIVE = `${said('overlay_figure_openCases')}\n2`;
/** Chromium is granted `identity` beforehand; Firefox has it from the installation on. */
const granted = { grantedHosts: ALL_ORGS, granted: ['identity'] };

/** From the sentence that says why sessions are of no use here, over the other road. */
async function signIn(page: OwnPage): Promise<void> {
  await page.type(said('connections_clientId'), CLIENT);
  await page.press(said('connections_signIn'));
}

/** A record is read in an org that forbids sessions; then the place of that org, at the form of the other road. */
async function openPlace(stage: Stage): Promise<{ desk: Desk; page: OwnPage }> {
  stage.sim.salesforce.refuse('notForRest');
  const desk = await stage.openLightning();
  await readLightning(desk, said('connection_apiBlocked'));
  const page = await stage.workspace(PLACE);
  await page.waitText(said('connection_apiBlocked'), 20_000);
  await page.press(said('connections_act_oauth'));
  return { desk, page };
}

play(
  'an org that forbids sessions is reached by OAuth, and taken back',
  async (stage) => {
    const { desk, page } = await openPlace(stage);
    await signIn(page);
    await page.waitText(said('connection_connected'), 30_000);
    await desk.page.bringToFront();
    await desk.margin.waitText(LIVE, 20_000);

    // tokens lie in the browser's session storage alone, which is gone with the browser
    const fleeting = String(
      await page.surface.evaluate(
        `(globalThis.browser ?? chrome).storage.session.get().then((all) => JSON.stringify(all))`,
      ),
    );
    const tokens = [...fleeting.matchAll(/"(?:access|refresh)":"([^"]{20,})"/g)].map(
      ([, token = '']) => token,
    );
    expect(tokens.length).toBe(2);
    const stored = await stage.stored();
    expect(stored.dump).toContain('acme.my.salesforce.com');
    expect(stored.search(tokens)).toEqual([]);

    await page.press(said('connections_signOut'));
    await page.waitText(said('connection_apiBlocked'), 20_000);
  },
  granted,
);

play(
  'an app that is not installed, and a sign-in that was given up, each say so',
  async (stage) => {
    const { salesforce } = stage.sim;
    const { page } = await openPlace(stage);
    salesforce.oauth({ appBlocked: true });
    await signIn(page);
    await page.waitText(said('connection_appBlocked'), 30_000);
    await page.waitText(said('connection_appBlocked_next'));

    salesforce.oauth({ appBlocked: false, consentDenied: true });
    await page.press(said('connections_signIn'));
    await page.waitText(said('connection_notAuthorised'), 30_000);
    await page.waitText(said('connection_notAuthorised_next'));
  },
  granted,
);
