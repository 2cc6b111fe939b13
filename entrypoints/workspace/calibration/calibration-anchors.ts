import type { PackRow } from '@/lib/model/calibration';
import type { RubricId } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';

/** A row to rate by: the plan's own anchors where it has some, else the library's. */
export function rowWith(row: RubricId, own?: PackRow['anchors']): PackRow {
  const or = (said: string | undefined, library: string): string => said || t(library);
  return {
    row,
    anchors: {
      one: or(own?.one, `rubric_${row}_1`),
      three: or(own?.three, `rubric_${row}_3`),
      five: or(own?.five, `rubric_${row}_5`),
    },
  };
}
