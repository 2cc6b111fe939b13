import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import { CheckField } from '@/components/shared/fields/CheckField';
import { TextField } from '@/components/shared/fields/TextField';
import type { Plan } from '@/lib/model/plan';
import type { PlanPack } from '@/lib/model/plan-pack';
import { t } from '@/lib/platform/i18n';
import { planTitle } from '../plan-title';
import { PackRenewals } from './PackRenewals';

type Renewals = NonNullable<PlanPack['renewals']>;

interface Props {
  plan: Plan;
  /** what the person confirmed as a renewal, by org */
  renewals: () => Promise<Renewals>;
  onSave: (name: string, team: string, renewals: Renewals) => unknown;
  onClose: () => void;
}

/** Names a pack that is made from a plan, and says what goes in and what stays out of it. */
export function PackForm({ plan, renewals, onSave, onClose }: Props) {
  const [name, setName] = useState(planTitle(plan).slice(0, 60));
  const [team, setTeam] = useState('');
  const [known, setKnown] = useState<Renewals>([]);
  const [withThem, setWithThem] = useState(false);
  useEffect(() => void renewals().then(setKnown), []);
  return (
    <Dialog title={t('plan_savePack')} onClose={onClose}>
      <p>{t('plan_savePackText')}</p>
      <form
        class="pack-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onSave(name.trim(), team.trim(), withThem ? known : []);
        }}
      >
        <TextField label={t('plan_packName')} longest={60} value={name} onChange={setName} />
        <TextField label={t('plan_packTeamName')} longest={120} value={team} onChange={setTeam} />
        {known.length > 0 && (
          <CheckField label={t('plan_packWithRenewals')} checked={withThem} onChange={setWithThem} />
        )}
        {withThem && <PackRenewals renewals={known} />}
        <div class="acts">
          <button type="submit" class="button primary" disabled={!name.trim()}>
            {t('plan_savePackAct')}
          </button>
          <Button onClick={onClose}>{t('shared_cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
