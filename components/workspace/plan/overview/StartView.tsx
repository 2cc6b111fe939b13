import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import type { Plan } from '@/lib/model/plan';
import type { PlanPack } from '@/lib/model/plan-pack';
import { t } from '@/lib/platform/i18n';
import { RoleChooser } from './RoleChooser';

interface Props {
  pack: PlanPack | null;
  /** the draft that would make way; null: there is none */
  draft: Plan | null;
  onBegin: (role: string) => void;
  onSaveFile: (plan: Plan) => Promise<unknown>;
}

/** Start from a role. A draft that is there does not go without a question. */
export function StartView({ pack, draft, onBegin, onSaveFile }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <section aria-labelledby="plan-start">
      <h2 id="plan-start">{t('plan_startTitle')}</h2>
      <p class="lead">{t('plan_startText')}</p>
      <RoleChooser pack={pack} onChoose={(role) => (draft ? setAsked(role) : onBegin(role))} />
      {asked !== null && draft && (
        <Dialog title={t('plan_replaceTitle')} onClose={() => setAsked(null)}>
          <p>{t('plan_replaceText')}</p>
          <div class="acts">
            <Button
              kind="primary"
              onClick={() => {
                setAsked(null);
                onBegin(asked);
              }}
            >
              {t('plan_replaceAct')}
            </Button>
            <Button onClick={() => void onSaveFile(draft)}>{t('plan_saveFile')}</Button>
            <Button onClick={() => setAsked(null)}>{t('shared_cancel')}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
