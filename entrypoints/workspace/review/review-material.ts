import { defaultTemplate } from '@/lib/catalogue/review-template';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import type { ReviewTemplate } from '@/lib/model/review-template';
import { t } from '@/lib/platform/i18n';
import { materialOf, type ReviewMaterial } from '@/lib/review/material';

/** The templates that the team's pack brings along. */
export type Brought = () => Promise<readonly ReviewTemplate[]>;

/** The library's own template. */
export const ownTemplate = (): ReviewTemplate => defaultTemplate((key) => t(key));

/** The material of a bundle that lies here, checked anew; null when it does not hold any more. */
export async function readMaterial(text: string): Promise<ReviewMaterial | null> {
  const opened = await openBundle(text);
  return opened.ok ? materialOf(opened.bundle) : null;
}
