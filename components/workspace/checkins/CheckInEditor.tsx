import { useEffect, useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { TextField } from '@/components/shared/fields/TextField';
import { Skeleton } from '@/components/shared/Skeleton';
import { EvidenceChoice } from '@/components/workspace/papers/EvidenceChoice';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import { usePlan } from '@/components/workspace/papers/use-plan';
import { useUnsaved } from '@/components/workspace/papers/use-unsaved';
import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { ActionFields } from './ActionFields';
import { NextDay } from './NextDay';
import { openTalk } from './open-talk';
import type { PartProps } from './part';
import { Snapshot } from './Snapshot';

type CheckIn = PaperOf<'checkIn'>;

/** Evidence kept in the last weeks is offered; older pieces that were chosen stay. */
const OFFERED = 40;

/** One conversation: what the figures were, what was talked about, what follows. */
export function CheckInEditor({ door, version, today, id }: PartProps & { id: string | undefined }) {
  const [now, setNow] = useState<CheckIn | null>(null);
  const [isLeft, setIsLeft] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const plan = usePlan(door.standings, version);
  const { left, typed, forget } = useUnsaved(door.papers, 'checkIn');
  const set = (part: Partial<CheckIn>) => setNow((before) => before && { ...before, ...part });
  const damaged = () => setTrouble(t('shared_trouble_damaged'));
  const away = () => {
    location.hash = '#checkins';
  };

  // Once it is known whether the form was left half way.
  useEffect(() => {
    if (left === undefined || now) return;
    setIsLeft(left?.id === (id ?? null));
    openTalk(door, today, id, left).then(setNow, damaged);
  }, [left === undefined]);

  async function afresh() {
    forget();
    setNow(null);
    setIsLeft(false);
    await openTalk(door, today, id, null).then(setNow, damaged);
  }

  async function save() {
    if (!now) return;
    const actions = now.actions.filter((action) => action.text.trim() !== '');
    const written = await door.papers.write({ ...now, actions }, id);
    if (!written.ok) return setTrouble(t(`shared_failed_${written.why}`));
    forget();
    away();
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
          now={now}
          lacks={null}
          onTyped={(paper) => typed(id ?? null, paper)}
          onAfresh={isLeft ? () => void afresh() : undefined}
          onSave={() => void save()}
          onLeave={away}
          onCancel={() => {
            forget();
            away();
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
