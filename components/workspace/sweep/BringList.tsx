import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { daysText } from '@/components/shared/calendar';
import { TextField } from '@/components/shared/fields/TextField';
import { FilePick } from '@/components/workspace/plan/FilePick';
import type { NoList } from '@/lib/exchange/import/brought-list';
import type { Handed } from '@/lib/exchange/import/read-table';
import { number, t, tn } from '@/lib/platform/i18n';
import type { Sweep } from './sweep';
import type { LastRatings, SweepDoor } from './sweep-door';

interface Props {
  door: Pick<SweepDoor, 'hosts' | 'ratings' | 'read'>;
  today: Date;
  onBrought: (sweep: Sweep) => void;
}

/** Three ways to bring a list: paste it, open a file, or take the records that were rated last. */
export function BringList({ door, today, onBrought }: Props) {
  const [name, setName] = useState(() => t('sweep_nameUsual'));
  const [text, setText] = useState('');
  const [host, setHost] = useState('');
  const [ratings, setRatings] = useState<LastRatings | null>(null);
  const [refused, setRefused] = useState<NoList | null>(null);
  useEffect(() => {
    void door.hosts().then(([newest]) => setHost((typed) => typed || (newest ?? '')));
    void door.ratings().then(setRatings);
  }, [door]);

  function take(handed: Handed) {
    const list = door.read(handed, host);
    if ('why' in list) return setRefused(list);
    onBrought({ name: name.trim() || t('sweep_nameUsual'), ...list, skipped: [], kept: {} });
  }

  return (
    <section class="bring" aria-label={t('sweep_bring')}>
      {refused && (
        <p class="note" role="alert">
          {t(`sweep_refused_${refused.why}`, number(refused.most))}
        </p>
      )}
      <TextField
        label={t('sweep_list')}
        hint={t('sweep_listHint')}
        lines={6}
        value={text}
        onChange={setText}
      />
      <div class="field-row">
        <TextField
          label={t('sweep_name')}
          hint={t('sweep_nameHint')}
          longest={120}
          value={name}
          onChange={setName}
        />
        <TextField
          label={t('panel_host')}
          hint={t('sweep_hostHint')}
          longest={253}
          placeholder="acme.zendesk.com"
          value={host}
          onChange={setHost}
        />
      </div>
      <div class="acts">
        <Button kind="primary" disabled={text.trim() === ''} onClick={() => take({ name: '', text })}>
          {t('sweep_begin')}
        </Button>
        <FilePick
          label={t('sweep_file')}
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onFile={async (file) => take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })}
        />
        {ratings && ratings.refs.length > 0 && (
          <Button onClick={() => take({ name: '', text: ratings.refs.join('\n') })}>
            {tn('sweep_takeRatings', ratings.refs.length, daysText(ratings, today))}
          </Button>
        )}
      </div>
      <p class="hint">{t('sweep_nothingKept')}</p>
    </section>
  );
}
