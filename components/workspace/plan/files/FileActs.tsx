import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { SelectField } from '@/components/shared/fields/SelectField';
import type { Plan } from '@/lib/model/plan';
import type { Party } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';
import { FilePick } from '../FilePick';
import type { PlanDone } from '../plan-door';
import type { PlanDesk } from '../use-plan-desk';
import { PackActs } from './PackActs';

const SIDES: readonly Party[] = ['employee', 'manager'];

/** The plan as a file: handed over, answered, brought back. And packs, which a team shares. */
export function FileActs({ desk, plan }: { desk: PlanDesk; plan: Plan | null }) {
  const [said, setSaid] = useState<{ text: string; good: boolean } | null>(null);
  const tell = (done: PlanDone<unknown>, good: string) =>
    setSaid(done.ok ? { text: t(good), good: true } : { text: t(done.why), good: false });
  async function open(file: File) {
    const done = await desk.openFile(file);
    if (done.ok && done.result === 'received') location.hash = '#plan/received';
    else tell(done, 'plan_answersTaken');
  }
  return (
    <section class="files" aria-labelledby="plan-files">
      <h2 id="plan-files" class="section-label">
        {t('plan_files')}
      </h2>
      <p class="hint">{t('plan_filesHint')}</p>
      <div class="plan-acts">
        {plan && (
          <>
            <SelectField
              label={t('plan_iAm')}
              value={desk.side}
              choices={SIDES.map((value) => ({ value, text: t(`plan_party_${value}`) }))}
              onChange={desk.setSide}
            />
            <Button onClick={async () => tell(await desk.saveFile(plan), 'plan_fileSaved')}>
              {t('plan_saveFile')}
            </Button>
          </>
        )}
        <FilePick label={t('plan_openFile')} accept=".json" onFile={open} />
      </div>
      <p role="status" class={said && !said.good ? 'note' : 'outcome'}>
        {said?.text}
      </p>
      <PackActs desk={desk} plan={plan} />
    </section>
  );
}
