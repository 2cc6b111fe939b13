import { browser } from '@/lib/platform/browser';

/** The browsers' two ways to show something beside the page; each has one of them at most. */
interface Sides {
  sidePanel?: { open?(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox). Only a press may: so nothing is waited for before.
 * null where the browser has neither.
 */
export function sideOpener(): (() => Promise<boolean>) | null {
  const scope = globalThis as { chrome?: Sides; browser?: Sides };
  const { sidebarAction } = scope.browser ?? {};
  if (sidebarAction) return () => done(sidebarAction.open());
  const { sidePanel } = scope.chrome ?? {};
  if (!sidePanel?.open) return null;
  let here: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    here = id;
  });
  return () => (here === undefined || !sidePanel.open ? no() : done(sidePanel.open({ windowId: here })));
}

const no = () => Promise.resolve(false);

function done(opening: Promise<void>): Promise<boolean> {
  return opening.then(
    () => true,
    () => false,
  );
}
