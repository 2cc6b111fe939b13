/** @jsxImportSource @/lib/draw */

import { Margin } from '@/components/overlay/Margin';
import { draw, onDeed } from '@/lib/draw/draw';
import { guardClicks } from '@/lib/margin/guard-clicks';
import { isOnTop } from '@/lib/margin/is-seen';
import { topsOf } from '@/lib/margin/place-margin';
import type { Layer } from '@/lib/margin/start-margin';
import type { MarginActs } from '@/lib/margin/state';
import { sheetsOf } from '@/lib/margin/style-sheets';
import { createTopLayer } from '@/lib/margin/top-layer';
import { newId } from '@/lib/platform/random';
import type { Site } from '@/lib/sites/contract';

/**
 * Our one element in the page: a plain element of a random name with a closed shadow root, beside the
 * page's body and never inside it. The tokens sit on an element within, where the page cannot set them.
 */
export function createLayer(page: Document, site: Site): Layer {
  const host = page.createElement(`m-${newId()}`);
  const root = host.attachShadow({ mode: 'closed' });
  const layer = page.createElement('div');
  layer.className = 'layer';
  const beside = page.createElement('div');
  const mount = page.createElement('div');
  layer.append(beside, mount);
  root.append(layer);
  guardClicks(host, root);
  page.documentElement.append(host);
  const top = createTopLayer(host);

  return {
    host,
    root,
    beside,
    dress(styles) {
      root.adoptedStyleSheets = sheetsOf(styles);
    },
    draw(state, acts) {
      onDeed(([name, ...args]) => {
        const act = acts[String(name) as keyof MarginActs] as (...args: unknown[]) => void;
        act(...args);
      });
      const { settings, yielding } = state;
      const tops = topsOf(settings, page.defaultView?.innerHeight ?? 0);
      layer.style.setProperty('--tab-top', `${tops.tab}px`);
      layer.style.setProperty('--panel-top', `${tops.panel}px`);
      layer.dataset.side = settings.side;
      layer.dataset.theme = site.theme?.(page) ?? '';
      host.toggleAttribute('data-yielding', yielding);
      draw(mount, <Margin state={state} acts={acts} />);
      top.set(settings.open && !yielding && mount.firstElementChild !== null);
    },
    uncover(now) {
      const panel = mount.querySelector('.panel');
      return !panel || page.hidden || isOnTop(host, panel) || top.comeBack(now);
    },
  };
}
