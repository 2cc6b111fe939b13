import { browser } from '@/lib/platform/browser';

/**
 * Hears when another tab comes to the front, of whichever window, or another page comes into it. Which page
 * that is, the browser does not tell without a permission we do not ask for; whether a margin lives there,
 * the margin says itself.
 */
export function followTab(listen: () => void): () => void {
  const { tabs, windows } = browser;
  const updated = (_tab: number, _change: unknown, { active }: { active: boolean }) => {
    if (active) listen();
  };
  tabs.onActivated.addListener(listen);
  tabs.onUpdated.addListener(updated);
  windows.onFocusChanged.addListener(listen);
  return () => {
    tabs.onActivated.removeListener(listen);
    tabs.onUpdated.removeListener(updated);
    windows.onFocusChanged.removeListener(listen);
  };
}
