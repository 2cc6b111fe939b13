import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardKeys, type KeyTaker } from '@/lib/margin/guard-keys';
import { startMargin } from '@/lib/margin/start-margin';
import { now } from '@/lib/platform/clock';
import { sites } from '@/lib/sites';
import type { Site } from '@/lib/sites/contract';
import { createLayer } from './create-layer';
import { removeDeadLayers } from './remove-dead-layers';

/** The margin on host pages. Keys are guarded before the page's first script; the rest can wait until it is idle. */
export default defineContentScript({
  matches: sites.flatMap((site) => [...site.matches]),
  runAt: 'document_start',
  main() {
    const site = sites.find(servesHost);
    if (!site || window.top !== window) return;
    let taker: KeyTaker | null = null;
    guardKeys(window, () => taker);
    whenIdle(() => {
      const recovered = removeDeadLayers(document);
      const layer = createLayer(document, site);
      const margin = startMargin(site, window, layer, now, recovered);
      taker = { host: layer.host, focused: () => layer.root.activeElement, press: margin.press };
    });
  },
});

/** The manifest lets us into a site's pages only; the host alone tells which site's. */
function servesHost({ matches }: Site): boolean {
  return matches.some((pattern) =>
    location.hostname.endsWith((pattern.split('/')[2] ?? '').replace('*', '')),
  );
}

function whenIdle(start: () => void): void {
  const wait = () => requestIdleCallback(start, { timeout: 1000 });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wait, { once: true });
  else wait();
}
