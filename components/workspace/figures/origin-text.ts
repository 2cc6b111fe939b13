import type { BatchOrigin } from '@/lib/model/measurement';
import { t } from '@/lib/platform/i18n';

/** Where figures came from, in a few words: "scores.csv", "Pasted text", "Counted on acme.zendesk.com". */
export function originText(origin: BatchOrigin): string {
  if (origin.kind === 'manual') return t('figures_from_manual');
  if (origin.kind === 'query') return t('figures_from_query', origin.host);
  return origin.name || t('figures_from_pasted');
}
