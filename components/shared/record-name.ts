import type { RecordRef } from '@/lib/model/record';
import { t } from '@/lib/platform/i18n';

/** How much of an id that nobody knows by heart is shown: the end of its fifteen telling characters. */
const TAIL = 5;

/** What a record is called in a line of text: a ticket by its number, a CRM record by its kind and the end of its id. */
export function recordName({ kind, id }: RecordRef): string {
  if (kind === 'ticket') return t('record_number', id);
  return t(`record_${kind}`, id.slice(0, 15).slice(-TAIL));
}

/** The same where nothing around it says what it is. */
export function recordTitle(record: RecordRef): string {
  return record.kind === 'ticket' ? t('record_ticket', record.id) : recordName(record);
}
