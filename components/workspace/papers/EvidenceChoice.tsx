import { useEffect, useState } from 'preact/hooks';
import { recordName } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import { day, t } from '@/lib/platform/i18n';

interface Props {
  /** what can be chosen, newest first */
  read: () => Promise<EvidenceRow[]>;
  chosen: string[];
  onChange: (ids: string[]) => void;
  legend?: string;
}

/** Pieces of evidence to tick; what was chosen before and is not listed stays chosen. */
export function EvidenceChoice({ read, chosen, onChange, legend }: Props) {
  const [rows, setRows] = useState<EvidenceRow[]>([]);
  useEffect(() => {
    void read().then(setRows);
  }, []);
  if (rows.length === 0) return null;
  return (
    <fieldset class="choice">
      <legend>{legend ?? t('papers_chooseEvidence')}</legend>
      <ul class="ticks">
        {rows.map((row) => (
          <li key={row.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.includes(row.id)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id),
                  )
                }
              />
              <span dir="auto">
                <span class="figures soft">
                  {day(new Date(row.capturedAt), new Date(row.capturedAt))} {recordName(row.record)}
                </span>{' '}
                {row.words || row.quote?.text || t('papers_noWords')}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
