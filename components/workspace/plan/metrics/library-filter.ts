import type { MetricDefinition } from '@/lib/catalogue/definition';
import type { Family } from '@/lib/model/metric';
import { t } from '@/lib/platform/i18n';

/** What is looked for in the library. `engaged`: customer happiness and engagement. */
export interface LibraryFilter {
  text: string;
  role: string | null;
  family: Family | 'engaged' | null;
}

/** Happy and taking part: content, using what they bought, speaking for it. */
const ENGAGED: readonly Family[] = ['satisfaction', 'adoption', 'advocacy'];

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a metric of the library is looked for: every word typed stands in its name, definition or formula. */
export function libraryMatcher(filter: LibraryFilter): (one: MetricDefinition) => boolean {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return (one) => {
    if (filter.role && !one.roles.some((role) => role === filter.role)) return false;
    if (
      filter.family === 'engaged'
        ? !ENGAGED.includes(one.family)
        : filter.family && one.family !== filter.family
    ) {
      return false;
    }
    if (words.length === 0) return true;
    const hay = fold(
      [t(`metric_${one.id}`), t(`metric_${one.id}_definition`), t(`metric_${one.id}_formula`), one.id].join(
        ' ',
      ),
    );
    return words.every((word) => hay.includes(word));
  };
}
