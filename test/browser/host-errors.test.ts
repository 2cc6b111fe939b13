import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { FaultRule } from '../simulators/faults';
import { openPanel } from './harness/acts';
import { ourRequests } from './harness/our-requests';
import { said } from './harness/said';
import { Stage } from './harness/stage';
import { pause } from './harness/until';

const errors: { title: string; rule: FaultRule; says: string }[] = [
  { title: 'signed out (401)', rule: { kind: 401 }, says: 'signedOut' },
  { title: 'forbidden (403)', rule: { kind: 403 }, says: 'forbidden' },
  { title: 'absent (404)', rule: { kind: 404 }, says: 'absent' },
  { title: 'too many requests (429)', rule: { kind: 429, retryAfter: 30 }, says: 'limited' },
  { title: 'out of service (503)', rule: { kind: 503 }, says: 'unavailable' },
  { title: 'a sign-in page instead of data', rule: { kind: 'html' }, says: 'signedOut' },
  { title: 'data cut short', rule: { kind: 'truncated' }, says: 'unreadable' },
  { title: 'a broken connection', rule: { kind: 'dropped' }, says: 'unavailable' },
];

// One browser for all of them: each opens a tab of its own and leaves nothing behind but an open panel.
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.sim.zendesk.heal();
  stage.sim.clearRequests();
});

for (const { title, rule, says } of errors) {
  it(`says so in a sentence and does not push: ${title}`, async () => {
    // Limits are remembered per host: each kind of trouble has a host of its own.
    stage.sim.zendesk.fail(rule);
    const desk = await stage.open(
      '/agent/tickets/48213',
      `https://${says.toLowerCase()}-${rule.kind}.zendesk.com`,
    );
    await openPanel(desk);
    await desk.margin.waitText(said(`overlay_lack_${says}`));
    await desk.margin.waitText(said('overlay_nothingLost'));
    const asked = ourRequests(stage).length;
    await pause(1500);
    expect(ourRequests(stage).length).toBe(asked);

    stage.sim.zendesk.heal();
    if (rule.kind !== 429) {
      await desk.margin.press(said('overlay_readAgain'));
      await desk.margin.find('button', 'Tag this ticket');
    }
    await desk.page.close();
  });
}

it('shows the rest when only the metrics fail', async () => {
  stage.sim.zendesk.set({ sideload: 'none' });
  stage.sim.zendesk.fail({ kind: 403, path: '/metrics' });
  const desk = await stage.open();
  await openPanel(desk);
  await desk.margin.find('button', 'Tag this ticket');
  await desk.margin.waitText(said('overlay_lackShort_forbidden'));
});

it('waits through slow answers', async () => {
  stage.sim.zendesk.fail({ kind: 'slow', ms: 2500 });
  const desk = await stage.open('/agent/tickets/48213', 'https://slow.zendesk.com');
  await openPanel(desk);
  await desk.margin.find('button', 'Tag this ticket', 20_000);
});
