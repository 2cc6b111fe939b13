import { findScrollport, isCovered } from '@/lib/page/find-visible';
import { type Box, placeButtons } from '@/lib/page/place-buttons';
import { say } from '@/lib/platform/i18n';

export interface ReplyButtons {
  /** puts a button beside each of these elements; an empty map takes all away */
  follow(anchors: ReadonlyMap<string, Element>): void;
  /** measures again in the next frame */
  refresh(): void;
  buttonOf(key: string): HTMLElement | undefined;
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
 * @param signal ends it
 */
export function createReplyButtons(
  host: Element,
  layer: HTMLElement,
  signal: AbortSignal,
  onTag: (key: string) => void,
): ReplyButtons {
  const page = host.ownerDocument;
  const buttons = new Map<string, HTMLButtonElement>();
  const onScreen = new Set<Element>();
  let anchors: ReadonlyMap<string, Element> = new Map();
  let scrollport: Element = page.documentElement;
  let frame = 0;

  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) onScreen[isIntersecting ? 'add' : 'delete'](target);
    refresh();
  });
  const resized = new ResizeObserver(refresh);

  function refresh(): void {
    frame ||= requestAnimationFrame(place);
  }

  function place(): void {
    frame = 0;
    const near = [...anchors].filter(([, anchor]) => onScreen.has(anchor));
    for (const button of buttons.values()) button.hidden = true;
    const size = near[0] && buttonFor(near[0][0]);
    if (!size) return;
    size.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = size;
    size.hidden = true;
    const places = placeButtons({
      anchors: near.map(([key, anchor]) => ({ key, box: footOf(anchor, height) })),
      scrollport: scrollport.getBoundingClientRect(),
      window: { width: innerWidth, height: innerHeight },
      button: { width, height },
    });
    for (const { key, x, y } of places) {
      const anchor = anchors.get(key);
      const button = buttonFor(key);
      button.hidden = !anchor || isCovered(anchor, x + height / 2, y + height / 2 - 2, host);
      button.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
    }
  }

  function buttonFor(key: string): HTMLButtonElement {
    let button = buttons.get(key);
    if (!button) {
      button = page.createElement('button');
      button.className = 'beside still';
      button.textContent = say('tagReply');
      button.onclick = () => onTag(key);
      buttons.set(key, button);
      layer.append(button);
    }
    return button;
  }

  function clear(): void {
    seen.disconnect();
    resized.disconnect();
    onScreen.clear();
  }

  addEventListener('scroll', refresh, { capture: true, signal });
  addEventListener('resize', refresh, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clear();
    layer.remove();
  });

  return {
    follow(next) {
      const same =
        next.size === anchors.size && [...next].every(([key, element]) => anchors.get(key) === element);
      if (same) return refresh();
      clear();
      anchors = next;
      for (const [key, button] of buttons) {
        if (next.has(key)) continue;
        button.remove();
        buttons.delete(key);
      }
      for (const anchor of next.values()) seen.observe(anchor);
      const [first] = next.values();
      if (first) {
        scrollport = findScrollport(first);
        resized.observe(scrollport);
      }
      refresh();
    },
    refresh,
    buttonOf: (key) => buttons.get(key),
  };
}
