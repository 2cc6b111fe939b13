import { language, t } from './i18n';

/** Tells a page of ours its language and the direction its texts run in, as the message file says. */
export function speakIn(page: Document): void {
  page.documentElement.lang = language();
  page.documentElement.dir = t('text_direction') === 'rtl' ? 'rtl' : 'ltr';
}
