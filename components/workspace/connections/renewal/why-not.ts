import { t } from '@/lib/platform/i18n';
import type { Answered } from '../renewal-door';

/** Why an org did not answer, as a sentence with what to do. */
export function whyNot({ why }: Extract<Answered<unknown>, { ok: false }>): string {
  if (why === 'unreadable') return t('connections_unreadable');
  return t('connections_twoSentences', t(`connection_${why}`), t(`connection_${why}_next`));
}
