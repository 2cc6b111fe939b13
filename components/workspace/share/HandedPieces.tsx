import { useState } from 'preact/hooks';
import { recordName } from '@/components/shared/record-name';
import { Skeleton } from '@/components/shared/Skeleton';
import type { PaperOf } from '@/lib/model/papers';
import type { EvidenceRow } from '@/lib/model/rollup';
import { day, t, tn } from '@/lib/platform/i18n';
import type { ShareDoor } from './share-door';

interface Props {
  door: ShareDoor;
  paper: PaperOf<'handedOver'>;
  today: Date;
}

/** Which pieces were in a bundle, read when it is opened; what was erased since is counted. */
export function HandedPieces({ door, paper, today }: Props) {
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState<EvidenceRow[] | null>(null);
  if (paper.evidence.length === 0) return null;
  const gone = rows ? paper.evidence.length - rows.length : 0;
  return (
    <details
      class="handed"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open && !rows) void door.piecesOf(paper.evidence).then(setRows);
      }}
    >
      <summary>{t('share_which')}</summary>
      {open && !rows && <Skeleton rows={1} />}
      <ul>
        {rows?.map((row) => (
          <li key={row.id} class="one-line">
            <span class="soft figures">
              {day(new Date(row.capturedAt), today)} {recordName(row.record)}
            </span>{' '}
            <span dir="auto">{row.words}</span>
          </li>
        ))}
      </ul>
      {gone > 0 && <p class="hint">{tn('share_goneSince', gone)}</p>}
    </details>
  );
}
