const MOST_SHOWS = 5;
const WITHIN_MS = 5000;

/** Shows and hides our element in the browser's top layer. */
export interface TopLayer {
  set(wanted: boolean): void;
  /** what was shown is covered: comes back on top, but not for ever; false when it gave up */
  comeBack(now: number): boolean;
}

/**
 * The top layer keeps the open panel above whatever the page stacks. When something newer covers it, it
 * comes back at most 5 times in 5 seconds: two that fight for the top would freeze the page.
 */
export function createTopLayer(host: HTMLElement): TopLayer {
  host.setAttribute('popover', 'manual');
  let shows: number[] = [];
  const isIn = () => host.matches(':popover-open');
  return {
    set(wanted) {
      if (wanted === isIn() || !host.isConnected) return;
      if (wanted) host.showPopover();
      else host.hidePopover();
    },
    comeBack(now) {
      shows = shows.filter((at) => now - at < WITHIN_MS);
      if (shows.length >= MOST_SHOWS) return false;
      shows.push(now);
      if (isIn()) host.hidePopover();
      host.showPopover();
      return true;
    },
  };
}
