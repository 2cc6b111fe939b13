import { Stage } from '../browser/harness/stage';

/**
 * A window to play in: the ticket and the account of the two stories, the popup behind the toolbar button, and the
 * control panel.
 */
const stage = await Stage.set({ headless: false, viewport: null });
const { zendesk } = stage.sim;
const panel = await stage.driver.browser.newPage();
await panel.goto('https://acme.zendesk.com/sim/');
await stage.openLightning();
const { page } = await stage.open();
await page.bringToFront();
console.log(
  `Ticket ${zendesk.storyTicket} is open at https://acme.zendesk.com, with Throughline in its margin.`,
);
console.log(
  'An account is open at https://acme.lightning.force.com; Connect there asks the browser for real.',
);
console.log(
  'The first tab, /sim/, plays the customer and switches faults on and off. Close the window to end.',
);
await new Promise<void>((resolve) => {
  stage.driver.browser.once('disconnected', () => resolve());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});
await stage.close();
