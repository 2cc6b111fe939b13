import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { FormPart } from '../metrics/FormPart';
import type { PlanDone, PlanDoor } from '../plan-door';
import { dayText } from '../plan-title';

interface Props {
  door: Pick<PlanDoor, 'absences' | 'addAbsence' | 'removeAbsence'>;
  version: number;
  plan: Plan;
  today: Date;
}

/** Days away. They belong to the record, not to the plan: no reason is asked for and none is kept. */
export function AbsencePart({ door, version, plan, today }: Props) {
  const [rows, setRows] = useState<PaperRow<'absence'>[]>([]);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const load = () => door.absences().then(setRows, () => setRows([]));
  useEffect(() => void load(), [door, version]);
  const wrong = from !== '' && to !== '' && from > to;
  async function act(doing: Promise<PlanDone>) {
    const done = await doing;
    setTrouble(done.ok ? null : done.why);
    if (!done.ok) return;
    setFrom('');
    setTo('');
    await load();
  }
  return (
    <FormPart level={2} title={t('plan_partAbsence')} hint={t('plan_absenceHint')}>
      {rows.length > 0 && (
        <ul class="absences">
          {rows.map(({ id, paper }) => {
            const days = t('plan_fromTo', dayText(paper.from, today), dayText(paper.to, today));
            return (
              <li key={id}>
                <span class="figures">{days}</span>
                <Button
                  kind="quiet"
                  aria-label={t('plan_removeNamed', days)}
                  onClick={() => void act(door.removeAbsence(id))}
                >
                  {t('plan_remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="field-row">
        <TextField label={t('plan_absenceFrom')} type="date" value={from} onChange={setFrom} />
        <TextField
          label={t('plan_absenceTo')}
          type="date"
          value={to}
          onChange={setTo}
          error={wrong ? t('plan_absenceBackwards') : null}
        />
        <Button disabled={!from || !to || wrong} onClick={() => void act(door.addAbsence(from, to))}>
          {t('plan_absenceAdd')}
        </Button>
      </div>
      {from !== '' && (from > plan.to || (to !== '' && to < plan.from)) && (
        <p class="hint">{t('plan_absenceOutside')}</p>
      )}
      {trouble && (
        <p class="note" role="alert">
          {t(trouble)}
        </p>
      )}
    </FormPart>
  );
}
