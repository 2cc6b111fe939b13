import type { Page } from 'puppeteer-core';

/** The part of the protocol that puppeteer has no words for. */
interface Wire {
  send(method: string, parameters: object): Promise<{ result: WireAnswer }>;
}
export interface WireAnswer {
  type?: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
  contexts?: { context: string; url: string }[];
}

export function wireOf(page: Page): Wire {
  return (page.browser() as unknown as { connection: Wire }).connection;
}

/** The protocol's own name of a tab. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/**
 * Runs source inside a browser element's content, with the browser's own rights: the only road into the
 * popup panel and into a content script's world that Firefox offers. `send(value)` gives the answer back.
 * `which` is the body of a function that picks the element, `(elements, address) => element`; `limit` is in
 * milliseconds. A script sent into a panel that is just changing its process is never answered.
 */
export async function runInside(
  page: Page,
  which: string,
  address: string,
  source: string,
  limit = 30_000,
): Promise<unknown> {
  const value = await runInWindow(
    page,
    `async (address, script) => {
      const pick = (elements, address) => { ${which} };
      const element = pick([...document.querySelectorAll('browser')], address);
      if (!element) return JSON.stringify({ missing: true });
      const name = 'throughline:' + Math.random();
      return await new Promise((resolve) => {
        element.messageManager.addMessageListener(name, (message) => resolve(message.data));
        setTimeout(() => resolve(JSON.stringify({ error: 'no answer from inside' })), ${limit});
        const body = '{ const send = (value) => sendAsyncMessage(' + JSON.stringify(name) +
          ', JSON.stringify({ value: value === undefined ? null : value }));' +
          'const fail = (error) => sendAsyncMessage(' + JSON.stringify(name) + ', JSON.stringify({ error: String(error) }));' +
          'try { ' + script + ' } catch (error) { fail(error); } }';
        element.messageManager.loadFrameScript('data:,' + encodeURIComponent(body), false);
      });
    }`,
    [address, source],
  );
  const answer = JSON.parse(String(value)) as {
    value?: unknown;
    error?: string;
    missing?: boolean;
  };
  if (answer.missing) throw new Error(`nothing shows ${address}`);
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** Runs a function in the browser's own window, the only place from where the rest can be reached. */
async function runInWindow(page: Page, functionDeclaration: string, values: string[]): Promise<unknown> {
  const wire = wireOf(page);
  const tree = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts?.find((one) => one.url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('no browser window');
  const { result } = await wire.send('script.callFunction', {
    functionDeclaration,
    target: { context: window.context },
    awaitPromise: true,
    arguments: values.map((value) => ({ type: 'string', value })),
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'failed in the window');
  return result.result?.value;
}

/** Ends the worker whatever it is doing, as the browser's own add-ons page can; false when none was running. */
export async function endWorker(page: Page | undefined, id: string): Promise<boolean> {
  if (!page) return false;
  const ended = await runInWindow(
    page,
    `async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      if (extension.backgroundState !== 'running') return false;
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return true;
    }`,
    [id],
  );
  return ended === true;
}

/** Presses the button that says no in the browser's question about permissions; waits for it for ten seconds. */
export async function refuseQuestion(page: Page): Promise<void> {
  const pressed = await runInWindow(
    page,
    `async () => {
      for (let tries = 0; tries < 100; tries++) {
        const button = document.querySelector(
          '#addon-webext-permissions-notification:not([hidden]) .popup-notification-secondary-button',
        );
        if (button && PopupNotifications.isPanelOpen) {
          button.click();
          return true;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return [...document.querySelectorAll('popupnotification')].map((one) => one.id).join();
    }`,
    [],
  );
  if (pressed !== true) throw new Error(`the browser asks nothing; it shows: ${String(pressed)}`);
}

/** Picks the panel under the toolbar button. */
export const PANEL =
  "return elements.find((one) => one.closest('panel') && one.currentURI?.spec === address);";
/** Picks a tab by its address. */
export const TAB =
  "return elements.find((one) => !one.closest('panel') && one.currentURI?.spec === address);";
