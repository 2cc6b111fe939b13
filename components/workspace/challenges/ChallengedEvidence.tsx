import { useEffect, useState } from 'preact/hooks';
import { Quote } from '@/components/shared/Quote';
import { recordName } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import { day } from '@/lib/platform/i18n';

interface Props {
  title: string;
  read: () => Promise<EvidenceRow[]>;
  today: Date;
}

/** The evidence an objection is about or rests on, as it was kept. */
export function ChallengedEvidence({ title, read, today }: Props) {
  const [rows, setRows] = useState<EvidenceRow[]>([]);
  useEffect(() => {
    void read().then(setRows);
  }, []);
  if (rows.length === 0) return null;
  return (
    <section class="challenged-evidence">
      <h3>{title}</h3>
      <ul class="cards">
        {rows.map((row) => (
          <li key={row.id}>
            <p class="soft figures">
              {day(new Date(row.capturedAt), today)} {recordName(row.record)}
            </p>
            {row.words && (
              <p class="words" dir="auto">
                {row.words}
              </p>
            )}
            {row.quote && <Quote quote={row.quote} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
