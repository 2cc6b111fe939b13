import { expect } from 'vitest';
import { PROMISE, readRecord } from './harness/acts';
import { play } from './harness/play';
import { said } from './harness/said';
import { pause } from './harness/until';

interface HostKey {
  key: string;
}

play('the page cannot see into the margin', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  const seen = await desk.page.evaluate(
    '[...document.documentElement.children].filter((one) => one !== document.head && one !== document.body).map((one) => [one.shadowRoot, one.textContent])',
  );
  expect(seen).toEqual([[null, '']]);
  expect(await desk.page.evaluate('document.body.innerText.includes("Keep as evidence")')).toBe(false);
});

play('clicks made by the page capture nothing', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  const button = (await desk.margin.all('button', 'Tag this reply'))[1];
  const forge = (x: number, y: number): string => `
    for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      for (const target of [document.elementFromPoint(${x}, ${y}), document.documentElement.lastElementChild]) {
        target.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, cancelable: true, clientX: ${x}, clientY: ${y}, button: 0 }));
      }
    }`;
  await desk.page.evaluate(forge(button?.x ?? 0, button?.y ?? 0));
  await pause(400);
  expect(await desk.margin.has('button', 'Keep as evidence')).toBe(false);

  await desk.margin.press('Tag this reply', 'button', PROMISE);
  const keep = await desk.margin.find('button', 'Keep as evidence');
  await desk.page.evaluate(forge(keep.x, keep.y));
  // Stronger than a page can be: an untrusted click on the very button.
  await stage.driver.inRoot(
    desk.page,
    (root) => {
      for (const one of root.querySelectorAll('button')) {
        if (one.textContent?.trim() === 'Keep as evidence') one.click();
      }
    },
    [],
  );
  await pause(800);
  const stored = await stage.stored();
  expect(JSON.parse(stored.dump).databases.throughline?.evidence ?? []).toEqual([]);
});

play('a click while the margin is made invisible captures nothing', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await desk.margin.press('Tag this reply', 'button', PROMISE);
  const keep = await desk.margin.find('button', 'Keep as evidence');
  for (const style of ['opacity: 0.02', 'clip-path: inset(0 0 99% 0)', 'transform: scale(0.5)']) {
    await desk.page.evaluate(
      `document.documentElement.lastElementChild.style.cssText += ';${style} !important'`,
    );
    await desk.page.mouse.click(keep.x, keep.y);
    await pause(300);
    await desk.page.evaluate("document.documentElement.lastElementChild.removeAttribute('style')");
  }
  await desk.page.evaluate("document.documentElement.style.opacity = '0.1'");
  await desk.page.mouse.click(keep.x, keep.y);
  await pause(600);
  const stored = await stage.stored();
  expect(JSON.parse(stored.dump).databases.throughline?.evidence ?? []).toEqual([]);
});

play('keys pressed in the margin never reach the page', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await desk.page.bringToFront();
  await desk.margin.press('Tag this reply', 'button', PROMISE);
  await desk.margin.press(said('overlay_whoHelped'), 'textbox');
  const { status } = stage.sim.zendesk.ticket(48213);
  await desk.page.evaluate('window.__hostKeys.length = 0');
  await desk.page.keyboard.type('jk s/?');
  await desk.page.keyboard.down('Control');
  await desk.page.keyboard.down('Alt');
  await desk.page.keyboard.press('s');
  await desk.page.keyboard.up('Alt');
  await desk.page.keyboard.up('Control');
  const heard = (await desk.page.evaluate('window.__hostKeys')) as HostKey[];
  expect(heard.map((one) => one.key)).toEqual([]);
  expect(stage.sim.zendesk.ticket(48213).status).toBe(status);
  expect((await desk.margin.find('textbox', said('overlay_whoHelped'))).value).toContain('jk s/?');
});

play('messages of the page itself are not heard', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await desk.page.evaluate(`(() => {
    for (const name of ['append', 'recall', 'remember', 'act']) {
      window.postMessage({ name, request: { entries: [] } }, '*');
      document.dispatchEvent(new CustomEvent(name, { detail: { act: 'tag' } }));
      window.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'overlay' } }));
      document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'overlay' } }));
    }
  })()`);
  await pause(800);
  await desk.margin.find('button', 'Tag this ticket');
  expect(await desk.margin.has('button', 'Keep as evidence')).toBe(false);
});
