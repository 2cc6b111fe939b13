import { useState } from 'preact/hooks';
import { Chip } from '@/components/shared/Chip';
import { FindingList } from '@/components/workspace/plan/FindingList';
import { blocking } from '@/components/workspace/plan/finding-place';
import type { PlanDoor } from '@/components/workspace/plan/plan-door';
import { periodText, planTitle } from '@/components/workspace/plan/plan-title';
import type { PlanViewProps } from '@/components/workspace/plan/plan-view';
import { number, t, tn } from '@/lib/platform/i18n';
import { SignByFile } from './SignByFile';
import { SignTogether } from './SignTogether';

export interface SigningViewProps extends PlanViewProps {
  door: Pick<PlanDoor, 'openPlanFile' | 'takeAnswers' | 'savePlanFile'>;
}

/** Two ways to agree: both at this screen, or a file that goes there and back. */
export function SigningView(props: SigningViewProps) {
  const { plan, findings } = props;
  const [way, setWay] = useState<'together' | 'file'>('together');
  const blocks = blocking(findings);
  const open = blocks.filter(({ rule }) => rule === 'notAccepted').length;
  const others = blocks.filter(({ rule }) => rule !== 'notAccepted');
  return (
    <div class="signing">
      <section aria-labelledby="sign-what">
        <h2 id="sign-what" dir="auto">
          {t('workspace_sign_what', planTitle(plan), number(plan.version))}
        </h2>
        <p class="soft">
          {periodText(plan)} <a href="#plan/print">{t('workspace_sign_read')}</a>
        </p>
      </section>
      {others.length > 0 ? (
        <section class="note sign-blocks" aria-label={t('workspace_sign_blocks')}>
          <p>{tn('workspace_sign_blocked', others.length)}</p>
          <FindingList plan={plan} findings={others} />
        </section>
      ) : (
        <p class="soft" role="status">
          {open > 0 ? tn('workspace_sign_toAccept', open) : t('workspace_sign_clear')}
        </p>
      )}
      <fieldset class="sign-ways">
        <legend class="section-label">{t('workspace_sign_how')}</legend>
        <div class="chips">
          {(['together', 'file'] as const).map((one) => (
            <Chip key={one} on={way === one} onSwitch={() => setWay(one)}>
              {t(`workspace_sign_way_${one}`)}
            </Chip>
          ))}
        </div>
        <p class="hint">{t(`workspace_sign_way_${way}_hint`)}</p>
      </fieldset>
      {way === 'together' ? (
        <SignTogether {...props} blocks={blocks.length} />
      ) : (
        <SignByFile {...props} blocks={blocks.length} />
      )}
    </div>
  );
}
