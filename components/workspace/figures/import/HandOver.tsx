import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import type { Handed, NoTable } from '@/lib/exchange/import/read-table';
import { number, t } from '@/lib/platform/i18n';

interface Props {
  /** why the last file could not be read */
  refused: NoTable | null;
  onHand: (handed: Handed) => void;
}

/** Three ways to hand figures over: drop a file, choose one, or paste cells. */
export function HandOver({ refused, onHand }: Props) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (file: File | undefined) =>
    file &&
    void file.arrayBuffer().then((bytes) => onHand({ name: file.name, bytes: new Uint8Array(bytes) }));
  return (
    <>
      <p class="lead">{t('figures_importLead')}</p>
      {refused && (
        <p class="note" role="alert">
          {t(`figures_refused_${refused.why}`, number(refused.most ?? 0))}
        </p>
      )}
      <section
        class="drop"
        data-over={over || undefined}
        aria-label={t('figures_drop')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        <label for={id}>{t('figures_drop')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </section>
      <TextField
        label={t('figures_paste')}
        hint={t('figures_pasteHint')}
        lines={6}
        value={text}
        onChange={setText}
      />
      <Button kind="primary" disabled={text.trim() === ''} onClick={() => onHand({ name: '', text })}>
        {t('figures_readPasted')}
      </Button>
      <details class="formats">
        <summary>{t('figures_formats')}</summary>
        <dl>
          {(['periods', 'ratings', 'renewals', 'retention'] as const).map((format) => (
            <div key={format}>
              <dt>{t(`figures_format_${format}`)}</dt>
              <dd dir="ltr">{t(`figures_format_${format}_columns`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
