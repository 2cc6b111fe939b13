import { monthText } from '@/components/shared/calendar';
import { t } from '@/lib/platform/i18n';

/** What a part of a year is called: a month, a quarter, a half. @param slot from 0 */
export function slotText(slot: number, slots: number): string {
  if (slots === 12) return monthText(`2001-${String(slot + 1).padStart(2, '0')}-15`, false);
  return t(slots === 4 ? 'chart_quarter' : 'chart_half', slot + 1);
}
