import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import { TextField } from '@/components/shared/fields/TextField';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { planTitle } from '../plan-title';

interface Props {
  plan: Plan;
  onSave: (name: string, team: string) => unknown;
  onClose: () => void;
}

/** Names a pack that is made from a plan, and says what stays out of it. */
export function PackForm({ plan, onSave, onClose }: Props) {
  const [name, setName] = useState(planTitle(plan).slice(0, 60));
  const [team, setTeam] = useState('');
  return (
    <Dialog title={t('plan_savePack')} onClose={onClose}>
      <p>{t('plan_savePackText')}</p>
      <form
        class="pack-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onSave(name.trim(), team.trim());
        }}
      >
        <TextField label={t('plan_packName')} longest={60} value={name} onChange={setName} />
        <TextField label={t('plan_packTeamName')} longest={120} value={team} onChange={setTeam} />
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
