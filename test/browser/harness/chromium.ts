import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../stage/find-browser.mjs';
import { CANDIDATES, type Driver, type LaunchOptions, type RootFunction, rootCall } from './driver';
import { needBuild } from './need-build';
import { tabSurface } from './tab-surface';
import { pause, until } from './until';
import { withPermissions } from './with-permissions';

const WORLD = 'throughline-test';

/** Chromium with the built extension, all hosts on loopback. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('chromium') ?? undefined;
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    // With a window, whoever opened it tidies up.
    handleSIGINT: options.headless !== false,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${options.port}`,
    ],
  });
  const build = needBuild('chrome-mv3');
  const hosts = options.grantedHosts ?? [];
  const folder = withPermissions(
    build,
    [...(options.granted ?? []), ...(hosts.length > 0 ? ['cookies'] : [])],
    hosts,
  );
  const id = options.extension === false ? 'none' : await browser.installExtension(folder);
  await agreeBeforehand(browser, id, options.willing ?? []);
  const control = await browser.target().createCDPSession();
  if (options.downloads) {
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
  }
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const sessionOf = (page: Page): Promise<CDPSession> => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };
  const worker = async (): Promise<string | null> => {
    const { targetInfos } = await control.send('Target.getTargets');
    return targetInfos.find((one) => one.type === 'service_worker' && one.url.includes(id))?.targetId ?? null;
  };

  return {
    name: 'chromium',
    version: await browser.version(),
    browser,
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async inRoot<A extends unknown[], R>(page: Page, run: RootFunction<A, R>, args: A, prelude?: string) {
      return callInRoot<R>(await sessionOf(page), rootCall(run, prelude), args);
    },
    refuseQuestion: (page) => page.close(),
    async killWorker() {
      const targetId = await worker();
      if (targetId === null) return false;
      // A worker that is just starting shrugs the first request off.
      for (let tries = 0; tries < 20; tries++) {
        await control.send('Target.closeTarget', { targetId }).catch(() => undefined);
        if ((await worker()) !== targetId) return true;
        await pause(20);
      }
      return false;
    },
    /** Loading the same folder again is what an update does: `runtime.reload` leaves it switched off here. */
    async reloadExtension() {
      await browser.installExtension(folder);
    },
    async openPopup(front) {
      const opener = await browser.newPage();
      await opener.goto(`chrome-extension://${id}/popup.html?opener`);
      const url = `chrome-extension://${id}/popup.html`;
      // a browser that is still bringing a tab to the front refuses, or closes the popup again at once
      const popup = await until(
        'the popup',
        async () => {
          await front.bringToFront();
          await opener.evaluate('chrome.action.openPopup()');
          const target = await browser.waitForTarget((one) => one.url() === url, { timeout: 6000 });
          return target.asPage();
        },
        30_000,
      );
      await opener.close();
      return tabSurface(popup);
    },
    async inContentScript(page, source) {
      const session = await page.createCDPSession();
      const worlds: { id: number; origin: string }[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
      await session.send('Runtime.enable');
      const ours = await until('our content script', () => worlds.find((one) => one.origin.includes(id)));
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(async () => JSON.stringify((await (${source})) ?? null))()`,
        contextId: ours.id,
        awaitPromise: true,
      });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(String(result.value));
    },
    async close() {
      await browser.close();
      if (folder !== build) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * What the page of extensions writes down when a person allows a host there. The extension does not have the host by
 * that, but asking for it shows no question: it is there at once, as after a yes. `cookies` alone is never asked about.
 */
async function agreeBeforehand(browser: Browser, id: string, hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  for (const host of hosts) {
    const names = JSON.stringify([id, host]).slice(1, -1);
    await page.evaluate(`chrome.developerPrivate.addHostPermission(${names})`);
  }
  await page.close();
}

async function callInRoot<R>(session: CDPSession, source: string, args: unknown[]): Promise<R | null> {
  const frameId = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: WORLD,
  });
  const hosts = await session.send('Runtime.evaluate', {
    expression: CANDIDATES,
    contextId: executionContextId,
  });
  if (!hosts.result.objectId) return null;
  const { result } = await session.send('Runtime.getProperties', {
    objectId: hosts.result.objectId,
    ownProperties: true,
  });
  for (const one of result) {
    if (one.value?.subtype !== 'node' || !one.value.objectId) continue;
    const { node } = await session.send('DOM.describeNode', { objectId: one.value.objectId, pierce: true });
    const closed = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
    if (!closed) continue;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: closed.backendNodeId,
      executionContextId,
    });
    const answer = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (json) { return (${source})(this, json); }`,
      objectId: object.objectId,
      arguments: [{ value: JSON.stringify(args) }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the margin');
    return JSON.parse(String(answer.result.value));
  }
  return null;
}
