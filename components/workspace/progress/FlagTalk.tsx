import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dateText } from '@/components/shared/calendar';
import { TextField } from '@/components/shared/fields/TextField';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { Papers } from '@/components/workspace/papers/papers';
import type { MetricId } from '@/lib/model/evidence';
import type { PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

interface Props {
  metric: MetricId;
  day: string;
  notes: readonly PaperRow<'flagNote'>[];
  papers: Pick<Papers, 'write'>;
  today: Date;
}

/** What was said about a sign the data raised. A breach needs such a note before a review closes. */
export function FlagTalk({ metric, day, notes, papers, today }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const own = notes.filter((one) => !one.removed && one.paper.metric === metric);

  async function save(said: string) {
    const written = await papers.write({ noun: 'flagNote', metric, on: day, text: said, by: 'employee' });
    setTrouble(written.ok ? null : t(`shared_failed_${written.why}`));
    if (written.ok) setText(null);
  }

  return (
    <section class="flag-talk" aria-label={t('progress_flagNotes')}>
      {own.length > 0 && (
        <ul>
          {own.map(({ id, paper }) => (
            <li key={id}>
              <span class="when figures">{dateText(paper.on, today)}</span>
              <span dir="auto">{paper.text}</span>
            </li>
          ))}
        </ul>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      {text === null ? (
        <Button onClick={() => setText('')}>{t('progress_flagNote')}</Button>
      ) : (
        <PaperForm
          title={t('progress_flagNote')}
          lacks={text.trim() === '' ? t('progress_flagNoteLacks') : null}
          onSave={() => void save(text)}
          onCancel={() => setText(null)}
        >
          <TextField
            label={t('progress_flagNoteText')}
            value={text}
            lines={2}
            longest={600}
            onChange={setText}
          />
        </PaperForm>
      )}
    </section>
  );
}
