import { useEffect, useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { TextField } from '@/components/shared/fields/TextField';
import { Skeleton } from '@/components/shared/Skeleton';
import { isoDay } from '@/components/workspace/papers/day-text';
import { EvidenceChoice } from '@/components/workspace/papers/EvidenceChoice';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import { usePlan } from '@/components/workspace/papers/use-plan';
import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { ActionFields } from './ActionFields';
import { NextDay } from './NextDay';
import type { PartProps } from './part';
import { Snapshot } from './Snapshot';

type CheckIn = PaperOf<'checkIn'>;

/** Evidence kept in the last weeks is offered; older pieces that were chosen stay. */
const OFFERED = 40;

/** One conversation: what the figures were, what was talked about, what follows. */
export function CheckInEditor({ door, version, today, id }: PartProps & { id: string | undefined }) {
  const [now, setNow] = useState<CheckIn | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const plan = usePlan(door.standings, version);
  const set = (part: Partial<CheckIn>) => setNow((before) => before && { ...before, ...part });

  useEffect(() => {
    async function begin() {
      const talks = await door.papers.list('checkIn');
      const found = talks.find((row) => row.id === id);
      if (found) return setNow(found.paper);
      const { plan: agreed, standings } = await door.standings();
      const last = talks.map((row) => row.paper).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
      setNow({
        noun: 'checkIn',
        on: isoDay(today),
        with: last?.with ?? agreed?.people.manager ?? '',
        snapshot: standings,
        evidence: [],
        notes: '',
        // What was agreed last time and is not done is on the table again.
        actions: last?.actions.filter((action) => !action.done) ?? [],
        next: null,
        shared: false,
      });
    }
    begin().catch(() => setTrouble(t('shared_trouble_damaged')));
  }, []);

  async function save() {
    if (!now) return;
    const actions = now.actions.filter((action) => action.text.trim() !== '');
    const written = await door.papers.write({ ...now, actions }, id);
    if (!written.ok) return setTrouble(t(`shared_failed_${written.why}`));
    location.hash = '#checkins';
  }

  return (
    <>
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      {!now && !trouble && <Skeleton rows={4} />}
      {now && (
        <PaperForm
          title={t(id ? 'checkins_edit' : 'checkins_add')}
          lacks={null}
          onSave={() => void save()}
          onCancel={() => {
            location.hash = '#checkins';
          }}
        >
          <div class="field-row">
            <TextField
              type="date"
              label={t('papers_on')}
              value={now.on}
              onChange={(on) => on && set({ on })}
            />
            <TextField
              label={t('checkins_with')}
              longest={120}
              value={now.with}
              onChange={(name) => set({ with: name })}
            />
          </div>
          <Snapshot
            standings={now.snapshot}
            plan={plan}
            taken={id === undefined ? null : now.on}
            today={today}
          />
          <EvidenceChoice
            legend={t('checkins_discussed')}
            read={() => door.evidenceSince(null, OFFERED)}
            chosen={now.evidence}
            onChange={(evidence) => set({ evidence })}
          />
          <TextField
            label={t('checkins_notes')}
            hint={t('checkins_notesHint')}
            lines={5}
            longest={4000}
            value={now.notes}
            onChange={(notes) => set({ notes })}
          />
          <ActionFields actions={now.actions} onChange={(actions) => set({ actions })} />
          <NextDay from={now.on} value={now.next} onChange={(next) => set({ next })} />
          <CheckField label={t('papers_share')} checked={now.shared} onChange={(shared) => set({ shared })} />
        </PaperForm>
      )}
    </>
  );
}
