import { findScrollport, isCovered } from '@/lib/page/find-visible';
import { type Box, placeButtons } from '@/lib/page/place-buttons';
import { t } from '@/lib/platform/i18n';

export interface ReplyButtons {
  /** puts a button beside each of these elements; an empty map takes all away */
  follow(anchors: ReadonlyMap<string, Element>): void;
  /** measures again in the next frame */
  refresh(): void;
  buttonOf(key: string): HTMLElement | null;
  stop(): void;
}

/** Between the foot of a reply and what `placeButtons` takes for its top. */
const GAP = 8;

/** The strip along a reply's lower edge: there a button covers neither its words nor its time. */
function footOf(anchor: Element, height: number): Box {
  const { left, right, bottom } = anchor.getBoundingClientRect();
  return { left, right, top: bottom - height / 2 - GAP, bottom: bottom + height };
}

/**
 * Buttons that stand beside the person's own replies without being in the page's tree: they lie in our
 * own layer and follow by measuring. Only elements on screen are measured, once per frame, and only
 * after something moved.
 */
export function createReplyButtons(
  host: Element,
  layer: HTMLElement,
  onTag: (key: string) => void,
): ReplyButtons {
  const page = host.ownerDocument;
  const window = page.defaultView ?? globalThis.window;
  const buttons = new Map<string, HTMLButtonElement>();
  const onScreen = new Set<string>();
  let anchors: ReadonlyMap<string, Element> = new Map();
  let scrollport: Element = page.documentElement;
  let frame = 0;

  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      for (const [key, anchor] of anchors) {
        if (anchor !== target) continue;
        if (isIntersecting) onScreen.add(key);
        else onScreen.delete(key);
      }
    }
    refresh();
  });
  const resized = new ResizeObserver(refresh);

  function refresh(): void {
    if (frame === 0) frame = window.requestAnimationFrame(place);
  }

  function place(): void {
    frame = 0;
    const near = [...anchors].filter(([key]) => onScreen.has(key));
    for (const [key, button] of buttons) button.hidden = !onScreen.has(key);
    const first = near[0];
    if (!first) return;
    const size = buttonFor(first[0]);
    size.hidden = false;
    const places = placeButtons({
      anchors: near.map(([key, anchor]) => ({ key, box: footOf(anchor, size.offsetHeight) })),
      scrollport: scrollport.getBoundingClientRect(),
      window: { width: window.innerWidth, height: window.innerHeight },
      button: { width: size.offsetWidth, height: size.offsetHeight },
    });
    const above = size.offsetHeight / 2 - 2;
    for (const [key, anchor] of near) {
      const at = places.find((one) => one.key === key);
      const button = buttonFor(key);
      button.hidden = !at || isCovered(anchor, at.x + above, at.y + above, host);
      if (at) button.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
    }
  }

  function buttonFor(key: string): HTMLButtonElement {
    const known = buttons.get(key);
    if (known) return known;
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'beside';
    button.textContent = t('overlay_tagReply');
    // a press must not take away what the person selected in the reply
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => onTag(key));
    buttons.set(key, button);
    layer.append(button);
    return button;
  }

  window.addEventListener('scroll', refresh, { capture: true, passive: true });
  window.addEventListener('resize', refresh, { passive: true });

  return {
    follow(next) {
      const same =
        next.size === anchors.size && [...next].every(([key, element]) => anchors.get(key) === element);
      if (same) return refresh();
      seen.disconnect();
      resized.disconnect();
      onScreen.clear();
      anchors = next;
      for (const [key, button] of buttons) {
        if (next.has(key)) continue;
        button.remove();
        buttons.delete(key);
      }
      const [first] = next.values();
      if (!first) return refresh();
      scrollport = findScrollport(first);
      resized.observe(scrollport);
      if (scrollport.firstElementChild) resized.observe(scrollport.firstElementChild);
      for (const anchor of next.values()) seen.observe(anchor);
    },
    refresh,
    buttonOf: (key) => buttons.get(key) ?? null,
    stop() {
      window.cancelAnimationFrame(frame);
      window.removeEventListener('scroll', refresh, { capture: true });
      window.removeEventListener('resize', refresh);
      seen.disconnect();
      resized.disconnect();
      for (const button of buttons.values()) button.remove();
      buttons.clear();
    },
  };
}
