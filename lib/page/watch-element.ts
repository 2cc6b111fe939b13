/** Changes are gathered for this long before they are told, in milliseconds. */
const GATHER = 150;

/** More callbacks than this within `STORM` milliseconds and the observer gives up. */
const MOST_CALLBACKS = 100;
const STORM = 2000;

/** How often the element is looked at instead, after a storm. */
const SLOW = 3000;

export interface ElementWatch {
  /** watches this element and no other; null watches nothing. The same element again changes nothing. */
  follow(element: Element | null): void;
}

/**
 * Tells when something is added to or taken from one element of the page. A page that keeps redrawing
 * itself would make an observer cost more than it is worth: then a slow timer takes its place until
 * another element is followed.
 */
export function watchElement(window: Window, onChange: () => void): ElementWatch {
  let followed: Element | null = null;
  let gathering: number | undefined;
  let slow: number | undefined;
  let calls: number[] = [];

  const observer = new MutationObserver(() => {
    const now = window.performance.now();
    calls = [...calls.filter((at) => now - at < STORM), now];
    if (calls.length > MOST_CALLBACKS) {
      observer.disconnect();
      window.clearTimeout(gathering);
      gathering = undefined;
      slow = window.setInterval(onChange, SLOW);
      return;
    }
    tellSoon();
  });

  /** The first change sets the time, so that a steady stream cannot put it off for ever. */
  function tellSoon(): void {
    gathering ??= window.setTimeout(() => {
      gathering = undefined;
      onChange();
    }, GATHER);
  }

  return {
    follow(element) {
      if (element === followed) return;
      followed = element;
      observer.disconnect();
      window.clearTimeout(gathering);
      window.clearInterval(slow);
      gathering = slow = undefined;
      calls = [];
      if (!element) return;
      observer.observe(element, { childList: true, subtree: true });
      // what is new to us may hold everything already: then no change will ever come
      tellSoon();
    },
  };
}
