import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Chip } from '@/components/shared/Chip';
import { TextField } from '@/components/shared/fields/TextField';
import { metricName } from '@/components/shared/metric-name';
import { OutcomeMarks } from '@/components/shared/OutcomeMarks';
import { isWhole, TouchFields } from '@/components/shared/TouchFields';
import type { Trouble } from '@/components/shared/trouble';
import type { MetricId, Outcome } from '@/lib/model/evidence';
import type { Plan } from '@/lib/model/plan';
import type { Touch } from '@/lib/model/touch';
import { t } from '@/lib/platform/i18n';
import type { PanelDoor } from './panel-door';
import { RecordField } from './RecordField';

interface Props {
  door: Pick<PanelDoor, 'hosts' | 'recordOf' | 'masked' | 'keepByHand' | 'newId' | 'now'>;
  plan: Plan | null;
  onKept: (record: string) => void;
  onCancel: () => void;
}

/** Notes a ticket that cannot be read from here. It explains at once and counts when the record says so. */
export function ByHandForm({ door, plan, onKept, onCancel }: Props) {
  // One id for every try: what was kept without an answer is not kept twice.
  const [id] = useState(() => door.newId());
  const [address, setAddress] = useState('');
  const [host, setHost] = useState('');
  const [words, setWords] = useState('');
  const [metrics, setMetrics] = useState<MetricId[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [colleague, setColleague] = useState(false);
  const [story, setStory] = useState(false);
  const [touch, setTouch] = useState<Touch | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void door.hosts().then(([newest]) => setHost((typed) => typed || (newest ?? '')));
  }, [door]);

  const record = door.recordOf(address, host);
  const kept = door.masked(words);
  const ready = record !== null && words.trim() !== '' && isWhole(touch, door.now()) && !busy;
  const offered = plan?.metrics.filter((one) => one.role === 'scored').map((one) => one.metric) ?? [];
  const flip = (metric: MetricId) =>
    setMetrics(metrics.includes(metric) ? metrics.filter((one) => one !== metric) : [...metrics, metric]);

  async function keep(event: Event) {
    event.preventDefault();
    if (!record || !ready) return;
    setBusy(true);
    const wrong = await door.keepByHand(id, { record, words, metrics, outcome, colleague, story, touch });
    setBusy(false);
    setTrouble(wrong);
    if (!wrong) onKept(record.id);
  }

  return (
    <form
      class="by-hand"
      aria-label={t('panel_byHand')}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h1>{t('panel_byHand')}</h1>
      <p class="lead">{t('panel_byHandLead')}</p>
      <RecordField text={address} host={host} record={record} onText={setAddress} onHost={setHost} />
      <TextField
        label={t('overlay_whoHelped')}
        hint={t('panel_wordsHint')}
        value={words}
        lines={3}
        longest={2000}
        onChange={setWords}
      />
      {kept !== words.trim() && (
        <p class="as-kept" role="status">
          <span class="section-label">{t('panel_asKept')}</span>
          <span dir="auto">{kept}</span>
        </p>
      )}
      {offered.length > 0 && (
        <fieldset>
          <legend>{t('workspace_countsToward')}</legend>
          <div class="chips">
            {offered.map((metric) => (
              <Chip key={metric} on={metrics.includes(metric)} onSwitch={() => flip(metric)}>
                {metricName(metric, plan)}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      <OutcomeMarks
        outcome={outcome}
        colleague={colleague}
        story={story}
        onOutcome={setOutcome}
        onColleague={setColleague}
        onStory={setStory}
      />
      <TouchFields touch={touch} today={door.now()} onChange={setTouch} />
      {trouble && <p role="alert">{t(`shared_trouble_${trouble}`)}</p>}
      <p class="hint">{t('panel_countsLater')}</p>
      <div class="acts">
        <button type="submit" class="button primary" aria-disabled={!ready}>
          {t('overlay_keep')}
        </button>
        <Button onClick={onCancel}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
