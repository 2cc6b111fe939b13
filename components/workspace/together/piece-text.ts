import { recordName } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import { day, t } from '@/lib/platform/i18n';

/** So much of the words stands in a list of pieces, in UTF-16 units. */
const MOST = 70;

/** A piece in a line of a list: its record, its day, how its words begin. */
export function pieceText({ record, capturedAt, words }: EvidenceRow): string {
  const at = new Date(capturedAt);
  const begins = words.length > MOST ? `${words.slice(0, MOST).trimEnd()}…` : words;
  return t('together_pieceText', recordName(record), day(at, at), begins || t('papers_noWords'));
}
