import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import type { Plan } from '@/lib/model/plan';
import type { PlanPack } from '@/lib/model/plan-pack';
import { t } from '@/lib/platform/i18n';
import { FilePick } from '../FilePick';
import type { PlanDesk } from '../use-plan-desk';
import { PackForm } from './PackForm';
import { PackPreview } from './PackPreview';

/** A team's pack: opened, looked at, taken over or put away again. */
export function PackActs({ desk, plan }: { desk: PlanDesk; plan: Plan | null }) {
  const [shown, setShown] = useState<PlanPack | null>(null);
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { pack } = desk.shelf;
  const { draft } = desk;
  async function open(file: File) {
    const read = await desk.door.openPack(file);
    setTrouble(read.ok ? null : read.why);
    if (read.ok) setShown(read.result);
  }
  async function save(name: string, team: string, renewals: NonNullable<PlanPack['renewals']>) {
    if (!plan) return;
    const done = await desk.door.savePackFile(plan, name, team, renewals);
    setTrouble(done.ok ? null : done.why);
    setSaving(false);
  }
  async function put(next: PlanPack | null) {
    const done = await desk.door.savePack(next);
    setTrouble(done.ok ? null : done.why);
    setShown(null);
    await desk.load();
  }
  return (
    <div class="packs">
      <h3>{t('plan_packs')}</h3>
      <p class="hint">{pack ? t('plan_packHeld', pack.name) : t('plan_packsHint')}</p>
      <div class="plan-acts">
        <FilePick label={t('plan_openPack')} accept=".json" onFile={open} />
        {pack && <Button onClick={() => setShown(pack)}>{t('plan_showPack')}</Button>}
        {pack && draft && (
          <Button onClick={() => desk.change(desk.door.fillFromPack(draft, pack))}>
            {t('plan_fillFromPack')}
          </Button>
        )}
        {plan && <Button onClick={() => setSaving(true)}>{t('plan_savePack')}</Button>}
        {pack && (
          <Button kind="quiet" onClick={() => void put(null)}>
            {t('plan_dropPack')}
          </Button>
        )}
      </div>
      {trouble && (
        <p class="note" role="alert">
          {t(trouble)}
        </p>
      )}
      {saving && plan && (
        <PackForm plan={plan} renewals={desk.door.renewals} onSave={save} onClose={() => setSaving(false)} />
      )}
      {shown && (
        <Dialog title={t('plan_packTitle', shown.name)} onClose={() => setShown(null)}>
          <PackPreview pack={shown} lines={shown === pack ? [] : desk.door.previewPack(shown, pack)} />
          <div class="acts">
            {shown !== pack && (
              <Button kind="primary" onClick={() => void put(shown)}>
                {t('plan_takeOver')}
              </Button>
            )}
            <Button onClick={() => setShown(null)}>{t('plan_close')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
