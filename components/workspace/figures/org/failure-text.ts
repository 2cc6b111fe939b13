import { number, t } from '@/lib/platform/i18n';
import type { OrgFailure } from './org-asking';

const CONNECTION = new Set<string>([
  'noPermission',
  'expired',
  'staleSession',
  'apiBlocked',
  'apiDisabled',
  'proxy',
  'appBlocked',
  'notAuthorised',
  'limit',
  'offline',
  'notJson',
  'otherOrg',
  'signedOut',
]);

/** Why there is no figure, as a sentence with what to do. */
export function failureText({ why, pause }: { why: OrgFailure; pause: number }): string {
  if (CONNECTION.has(why)) {
    return t('connections_twoSentences', t(`connection_${why}`), t(`connection_${why}_next`));
  }
  return t(`figures_org_failed_${why}`, number(pause));
}
