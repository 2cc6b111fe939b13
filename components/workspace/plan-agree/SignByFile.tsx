import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import { FilePick } from '@/components/workspace/plan/FilePick';
import { dateIn } from '@/lib/model/calendar-date';
import type { Plan } from '@/lib/model/plan';
import type { PlanAnswer } from '@/lib/model/plan-file';
import { t, tn } from '@/lib/platform/i18n';
import { AcceptanceTable } from './AcceptanceTable';
import { AnswerList } from './AnswerList';
import { openFor } from './acceptance';
import { SignatureForm } from './SignatureForm';
import type { SigningViewProps } from './SigningView';
import { type Signature, sameDraft, signed } from './signing';

interface Props extends SigningViewProps {
  blocks: number;
}

/** What came back, and the plan as it then read: nothing else may be adopted on its strength. */
interface Back {
  plan: Plan;
  answers: PlanAnswer[];
  by: Signature;
}

/** By file: accept and send, open what comes back, see the answers, adopt. */
export function SignByFile({ plan, onChange, today, onAdopt, side, door, blocks }: Props) {
  const [name, setName] = useState(plan.people[side]);
  const [back, setBack] = useState<Back | null>(null);
  const [other, setOther] = useState<Plan | null>(null);
  const [said, setSaid] = useState('');
  const on = dateIn(plan.timeZone, today);
  const them = side === 'employee' ? 'manager' : 'employee';
  const mine = openFor(plan, side).length;
  const held = back && sameDraft(back.plan, plan) ? back : null;

  async function send() {
    const named = { ...plan, people: { ...plan.people, [side]: name.trim() } };
    if (plan.people[side] !== name.trim()) onChange(named);
    const done = await door.savePlanFile(named, side, name.trim());
    setSaid(done.ok ? t('workspace_sign_sent') : t(done.why));
  }

  async function open(file: File) {
    setOther(null);
    const read = await door.openPlanFile(file);
    if (!read.ok) return setSaid(t(read.why));
    const returned = door.takeAnswers(plan, read.result, side);
    if (!returned.ok) {
      setSaid(t(`workspace_sign_returned_${returned.why}`));
      if (returned.why === 'changed') setOther(returned.draft);
      return;
    }
    const { answers, exported } = read.result;
    const people = { ...returned.plan.people, [them]: exported.name || plan.people[them] };
    const next = { ...returned.plan, people };
    setBack({
      plan: next,
      answers,
      by: { name: people[them], on: dateIn(plan.timeZone, new Date(exported.at)) },
    });
    setSaid(tn('workspace_sign_answered', answers.length));
    onChange(next);
  }

  async function adopt(typed: string) {
    if (!held) return;
    const own = { name: typed, on };
    const by =
      side === 'employee' ? { employee: own, manager: held.by } : { employee: held.by, manager: own };
    const done = await onAdopt(signed(plan, by, 'file'));
    setSaid(done.ok ? '' : t(done.why));
  }

  return (
    <ol class="sign-steps">
      <li>
        <h3>{t('workspace_sign_step_accept')}</h3>
        <AcceptanceTable plan={plan} today={today} onChange={onChange} parties={[side]} />
      </li>
      <li>
        <h3>{t('workspace_sign_step_send')}</h3>
        <div class="signature">
          <TextField label={t('workspace_sign_yourName')} longest={120} value={name} onChange={setName} />
          <Button disabled={!name.trim()} onClick={() => void send()}>
            {t('workspace_sign_save')}
          </Button>
          {mine > 0 && <p class="hint">{tn('workspace_sign_stillYours', mine)}</p>}
        </div>
      </li>
      <li>
        <h3>{t('workspace_sign_step_back')}</h3>
        <FilePick label={t('workspace_sign_open')} accept=".json" onFile={open} />
        <p class="sign-said" role="status">
          {said}
        </p>
        {other && <Button onClick={() => onChange(other)}>{t('workspace_sign_takeDraft')}</Button>}
        {back && <AnswerList plan={plan} answers={back.answers} />}
        {back && !held && <p class="note">{t('workspace_sign_changedAfter', back.by.name)}</p>}
      </li>
      {held && (
        <li>
          <h3>{t('workspace_sign_step_adopt')}</h3>
          <SignatureForm
            party={side}
            expected={plan.people[side]}
            other={held.by.name}
            blocks={blocks}
            onSign={(typed) => void adopt(typed)}
          />
        </li>
      )}
    </ol>
  );
}
