import { isRendered } from '@/lib/page/find-visible';
import { locators } from './locators';

/** Light or dark as the host shows itself; null when it does not say. */
export function themeOf(page: Document): 'light' | 'dark' | null {
  const theme = page.documentElement.getAttribute('data-theme');
  if (theme === 'light' || theme === 'dark') return theme;
  if (theme !== 'system') return null;
  return page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** A dialog of the host is open over the page. */
export function isBusy(page: Document): boolean {
  return [...page.querySelectorAll(locators.dialogs)].some(
    (dialog) =>
      isRendered(dialog) && (dialog.getAttribute('aria-modal') === 'true' || dialog.matches(':modal')),
  );
}
