import { render } from 'preact';
import { Margin } from '@/components/overlay/Margin';
import overlay from '@/components/overlay/overlay.css?inline';
import tokens from '@/components/shared/tokens.css?inline';
import { guardClicks } from '@/lib/margin/guard-clicks';
import { topsOf } from '@/lib/margin/place-margin';
import type { Layer } from '@/lib/margin/start-margin';
import { createTopLayer } from '@/lib/margin/top-layer';
import { randomHex } from '@/lib/platform/random';
import type { Site } from '@/lib/sites/contract';

/**
 * Our one element in the page: a plain element of a random name with a closed shadow root, beside the
 * page's body and never inside it. The tokens sit on an element within, where the page cannot set them.
 */
export function createLayer(page: Document, site: Site): Layer {
  const host = page.createElement(`m${randomHex(4)}-${randomHex(2)}`);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [insideLayer(tokens), overlay].map(sheetOf);
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
    draw(state, acts) {
      const { settings, yielding } = state;
      const tops = topsOf(settings, page.defaultView?.innerHeight ?? 0);
      layer.style.setProperty('--tab-top', `${tops.tab}px`);
      layer.style.setProperty('--panel-top', `${tops.panel}px`);
      layer.dataset.side = settings.side;
      layer.dataset.theme = site.theme?.(page) ?? '';
      host.toggleAttribute('data-yielding', yielding);
      render(<Margin state={state} acts={acts} />, mount);
      top.set(settings.open && !yielding && mount.firstElementChild !== null);
    },
    uncover(now) {
      const panel = mount.querySelector('.panel');
      return !panel || page.hidden || isOnTop(host, panel) || top.comeBack(now);
    },
  };
}

/** Whether the panel itself, and nothing of the page, is what one sees in its middle and near its foot. */
function isOnTop(host: Element, panel: Element): boolean {
  const { left, top, width, height } = panel.getBoundingClientRect();
  return [0.1, 0.5, 0.9].every(
    (part) => host.ownerDocument.elementFromPoint(left + width / 2, top + height * part) === host,
  );
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Rules for a shadow host, rewritten for the element within it. */
function insideLayer(css: string): string {
  return css.replace(/:host\((:not\([^)]*\)|[^)]*)\)/g, '.layer$1').replace(/:host\b/g, '.layer');
}
