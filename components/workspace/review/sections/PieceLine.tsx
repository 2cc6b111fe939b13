import { recordName } from '@/components/shared/record-name';
import type { SharedEvidence } from '@/lib/model/bundle';
import { day, t } from '@/lib/platform/i18n';

interface Props {
  piece: SharedEvidence;
  /** `YYYY-MM-DD` */
  today: string;
  timeZone: string;
}

/** A piece of evidence in a line: day, record, own words. */
export function PieceLine({ piece, today, timeZone }: Props) {
  return (
    <span class="piece-line" dir="auto">
      <span class="figures soft">
        {day(new Date(piece.capturedAt), new Date(today), timeZone)} {recordName(piece.record)}
      </span>{' '}
      {piece.words || piece.quote?.text || t('papers_noWords')}
    </span>
  );
}
