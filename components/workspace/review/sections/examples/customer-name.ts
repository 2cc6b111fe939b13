import { t } from '@/lib/platform/i18n';

/** A customer by the beginning of their pseudonym: enough to tell one from another, and nobody's name. */
export function customerName(pseudonym: string): string {
  return t('reviewPage_customer', pseudonym.slice(0, 4).toUpperCase());
}
