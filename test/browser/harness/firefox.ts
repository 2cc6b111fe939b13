import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../stage/find-browser.mjs';
import { CANDIDATES, type Driver, type LaunchOptions, rootCall } from './driver';
import { contextOf, endWorker, refuseQuestion, runInside, TAB, wireOf } from './firefox-inside';
import { reachPanel } from './firefox-popup';
import { needBuild } from './need-build';
import { pause, until } from './until';
import { withPermissions } from './with-permissions';

const GECKO_ID = 'throughline@throughline.example';
/** Firefox draws this at random per profile; fixing it makes our own pages' addresses known. */
const UUID = '6b1f2c1e-5a0d-4d55-9d0a-3f3a5e2c7b10';
const SANDBOX = 'throughline-test';

/** Firefox with the built extension, all hosts on loopback. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? undefined,
    headless: options.headless ?? true,
    // With a window, whoever opened it tidies up.
    handleSIGINT: options.headless !== false,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // a press is consent enough, where no test says no to the question
      'extensions.webextOptionalPermissionPrompts': options.asks ?? false,
      ...(options.workerIdle ? { 'extensions.background.idle.timeout': options.workerIdle } : {}),
      ...(options.downloads
        ? {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            'browser.download.useDownloadDir': true,
            'browser.download.always_ask_before_handling_new_types': false,
            'browser.helperApps.neverAsk.saveToDisk': 'application/json,text/csv',
          }
        : {}),
    },
  });
  const build = needBuild('firefox-mv3');
  const hosts = options.grantedHosts ?? [];
  const folder = withPermissions(build, hosts.length > 0 ? ['cookies'] : [], hosts);
  if (options.extension !== false) await browser.installExtension(folder);

  return {
    name: 'firefox',
    version: await browser.version(),
    browser,
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    openExtensionPage: (path) => openExtensionPage(browser, `moz-extension://${UUID}/${path}`),
    inRoot: (page, run, args, prelude) => callInRoot(page, rootCall(run, prelude), args),
    refuseQuestion,
    killWorker: async () => endWorker((await browser.pages())[0], GECKO_ID),
    async reloadExtension() {
      await browser.installExtension(folder);
    },
    async openPopup(front) {
      const url = `moz-extension://${UUID}/popup.html`;
      const opener = await openExtensionPage(browser, `${url}?opener`);
      // Firefox closes a popup that loses the focus, which the opening of tabs around it may cause
      const panel = await until(
        'the popup',
        async () => {
          await front.bringToFront();
          await opener.evaluate('browser.action.openPopup()');
          return reachPanel(front, url, 6000);
        },
        30_000,
      );
      await opener.close();
      return panel;
    },
    inContentScript: async (page, source) =>
      runInside(
        page,
        TAB,
        page.url(),
        `const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
         const { sandbox } = ExtensionContent.getContextByExtensionId('${GECKO_ID}', content);
         Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${source})))()`)}, sandbox)
           .then((json) => send(JSON.parse(json)), fail);`,
      ),
    async close() {
      await browser.close();
      if (folder !== build) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Going to an extension page never settles in Firefox, so the page is looked at instead. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(url).catch(() => undefined);
  return until(`the page ${url}`, async () => {
    const state = await within(1000, page.evaluate('location.href + " " + document.readyState'));
    return state === `${url} complete` ? page : null;
  });
}

/** The answer, or null after `ms` milliseconds. */
function within<T>(ms: number, answer: Promise<T>): Promise<T | null> {
  return Promise.race([answer, pause(ms).then(() => null)]);
}

interface RemoteNode {
  type: string;
  value?: { shadowRoot?: { sharedId?: string; value?: { mode?: string } } | null };
}

async function callInRoot<R>(page: Page, source: string, args: unknown[]): Promise<R | null> {
  const wire = wireOf(page);
  const target = { context: contextOf(page), sandbox: SANDBOX };
  const hosts = await wire.send('script.evaluate', {
    expression: CANDIDATES,
    target,
    awaitPromise: false,
    serializationOptions: { maxObjectDepth: 1, maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const nodes = (hosts.result.result?.value ?? []) as RemoteNode[];
  const root = nodes.map((node) => node.value?.shadowRoot).find((one) => one?.value?.mode === 'closed');
  if (!root?.sharedId) return null;
  const { result } = await wire.send('script.callFunction', {
    functionDeclaration: source,
    target,
    awaitPromise: true,
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(args) }],
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'failed in the margin');
  return JSON.parse(String(result.result?.value));
}
