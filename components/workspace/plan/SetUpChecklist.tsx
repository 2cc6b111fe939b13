import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import type { Finding } from '@/lib/review/finding';
import { type SetUpFacts, type SetUpStep, setUpSteps } from './set-up-steps';

interface Props {
  plan: Plan;
  findings: readonly Finding[];
  facts: SetUpFacts;
}

/** From a first map to the first thing learned: what is done, and a link to each step. */
export function SetUpChecklist({ plan, findings, facts }: Props) {
  const steps = setUpSteps(plan, findings, facts);
  const done = steps.filter((one) => one.done).length;
  return (
    <section class="set-up" aria-labelledby="set-up">
      <div class="set-up-head">
        <h2 id="set-up">{t('plan_setUp')}</h2>
        <p class="figures">{t('plan_setUpDone', done, steps.length)}</p>
      </div>
      <ol>
        {steps.map((one) => (
          <Step key={one.step} {...one} isNext={one === steps.find((other) => !other.done)} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step, done, href, isNext }: SetUpStep & { isNext: boolean }) {
  return (
    <li data-done={done} aria-current={isNext ? 'step' : undefined}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="5" fill={done ? 'currentColor' : 'none'} stroke="currentColor" />
      </svg>
      <p>
        <a href={href}>{t(`plan_step_${step}`)}</a>{' '}
        <span class="state">{t(done ? 'plan_stepDone' : 'plan_stepOpen')}</span>
        {!done && <span class="next">{t(`plan_step_${step}_next`)}</span>}
      </p>
    </li>
  );
}
