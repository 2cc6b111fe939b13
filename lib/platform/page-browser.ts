/** The few calls a content script makes; promise-based in every browser we support. */
interface PageBrowser {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    getManifest(): { version: string };
    onMessage: {
      addListener(
        listen: (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean,
      ): void;
      removeListener(
        listen: (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
}

/** The door to the browser API on a host page, where the polyfill's 10 KB are not worth their weight. */
export function pageBrowser(): PageBrowser {
  const scope = globalThis as unknown as { browser?: PageBrowser; chrome: PageBrowser };
  return scope.browser?.runtime ? scope.browser : scope.chrome;
}

/** False once the extension was updated, reloaded or removed under this page. */
export function isConnected(): boolean {
  try {
    return pageBrowser().runtime.id !== undefined;
  } catch {
    return false;
  }
}
