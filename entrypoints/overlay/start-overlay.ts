import { guardKeys, type KeyTaker } from '@/lib/margin/guard-keys';
import { startMargin } from '@/lib/margin/start-margin';
import { now } from '@/lib/platform/clock';
import type { Site } from '@/lib/sites/contract';
import { createLayer } from './create-layer';
import { removeDeadLayers } from './remove-dead-layers';

/** The margin on one host's pages. Keys are guarded before the page's first script; the rest can wait until it is idle. */
export function startOverlay(site: Site): void {
  if (window.top !== window) return;
  let taker: KeyTaker | null = null;
  guardKeys(window, () => taker);
  whenIdle(() => {
    const recovered = removeDeadLayers(document);
    const layer = createLayer(document, site);
    const margin = startMargin(site, window, layer, now, recovered);
    taker = { host: layer.host, focused: () => layer.root.activeElement, press: margin.press };
  });
}

function whenIdle(start: () => void): void {
  const wait = () => requestIdleCallback(start, { timeout: 1000 });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wait, { once: true });
  else wait();
}
