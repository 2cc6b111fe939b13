import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PlanDone } from '@/components/workspace/plan/plan-door';
import { SigningView } from '@/components/workspace/plan-agree/SigningView';
import { mergeAnswers } from '@/lib/exchange/plan-answers';
import type { Plan } from '@/lib/model/plan';
import type { PlanFile } from '@/lib/model/plan-file';
import type { Party } from '@/lib/model/plan-metric';
import { t, tn } from '@/lib/platform/i18n';
import { checkPlan } from '@/lib/review/check-plan';
import type { Finding } from '@/lib/review/finding';
import { button, draw, hasButton, press, settle, type } from '@/test/components/shared/on-screen';
import { TODAY } from '@/test/components/shared/samples';
import { desk, HeldPlan, smallPlan } from './held-plan';

/** Only who accepted what stands in the way here; the other checks have tests of their own. */
const openOnes = (plan: Plan): Finding[] => checkPlan(plan).filter(({ rule }) => rule === 'notAccepted');

let returned: PlanFile | null = null;
const adopt = vi.fn(async (_plan: Plan): Promise<PlanDone> => ({ ok: true, result: null }));
const save = vi.fn(
  async (_plan: Plan, _by: Party, _name: string): Promise<PlanDone> => ({ ok: true, result: null }),
);

function open(first = smallPlan(), findings: (plan: Plan) => Finding[] = openOnes) {
  adopt.mockClear();
  save.mockClear();
  draw(
    <HeldPlan first={first}>
      {(plan, change) => (
        <SigningView
          plan={plan}
          onChange={change}
          findings={findings(plan)}
          today={TODAY}
          side="employee"
          inForce={null}
          onAdopt={adopt}
          onSaveFile={async () => ({ ok: true, result: null })}
          onOpenFile={async () => ({ ok: true, result: 'answered' })}
          door={{
            openPlanFile: async () =>
              returned ? { ok: true, result: returned } : { ok: false, why: 'fileProblem_damaged' },
            takeAnswers: mergeAnswers,
            savePlanFile: save,
          }}
        />
      )}
    </HeldPlan>,
  );
}

const accepted: Plan = {
  ...smallPlan(),
  metrics: smallPlan().metrics.map((metric) => ({
    ...metric,
    accepted: { employee: '2026-11-23', manager: '2026-11-23' },
  })),
};

const nameField = () => {
  const field = document.querySelector('form.signature input');
  if (!(field instanceof HTMLInputElement)) throw new Error('no field for a name');
  return field;
};

function sign(name: string, party: Party) {
  type(nameField(), name);
  press(button(t(`workspace_sign_act_${party}`)));
}

describe('signing at one screen', () => {
  it('is impossible while something blocks, and says what and how many', () => {
    const block: Finding = { rule: 'noGuardrail', result: 'block', metric: 'M01', about: [] };
    open(accepted, () => [block]);
    type(nameField(), 'Ana Ferrer');
    const act = button(t('workspace_sign_act_employee'));
    expect(act.getAttribute('aria-disabled')).toBe('true');
    const said = document.getElementById(act.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(said).toBe(tn('workspace_sign_why_blocks', 1));
    expect(document.body.textContent).toContain(t('check_noGuardrail', t('metric_M01')));
    press(act);
    expect(hasButton(t('workspace_sign_iAm', 'Dana Ruiz'))).toBe(false);
  });

  it('needs every metric accepted by both', () => {
    open();
    const names = ['M01', 'M12'].map((id) => t(`metric_${id}`));
    for (const party of ['employee', 'manager'] as const) {
      for (const name of names) press(button(t(`workspace_agree_accept_${party}`, name)));
      press(button(tn(`workspace_agree_acceptRest_${party}`, 1)));
    }
    expect(openOnes(desk.plan)).toEqual([]);
    sign('Ana Ferrer', 'employee');
    expect(hasButton(t('workspace_sign_iAm', 'Dana Ruiz'))).toBe(true);
  });

  it('is two acts with the device handed over between them', async () => {
    open(accepted);
    sign('Ana Ferrer', 'employee');
    expect(hasButton(t('workspace_sign_act_manager'))).toBe(false);
    expect(document.activeElement?.textContent).toBe(t('workspace_sign_handOver', 'Dana Ruiz'));
    press(button(t('workspace_sign_iAm', 'Dana Ruiz')));
    sign('ana ferrer', 'manager');
    expect(adopt).not.toHaveBeenCalled();
    sign('Dana Ruiz', 'manager');
    await settle();
    expect(adopt).toHaveBeenCalledOnce();
    expect(adopt.mock.calls[0]?.[0].agreed).toEqual({
      employee: { name: 'Ana Ferrer', on: '2026-11-23' },
      manager: { name: 'Dana Ruiz', on: '2026-11-23' },
      how: 'together',
    });
  });

  it('takes a signature away when the plan changes under it', () => {
    open(accepted);
    sign('Ana Ferrer', 'employee');
    expect(hasButton(t('workspace_sign_act_employee'))).toBe(false);
    act(() => desk.change({ ...desk.plan, purpose: 'Something else' }));
    expect(document.body.textContent).toContain(t('workspace_sign_changed', 'Ana Ferrer'));
    expect(hasButton(t('workspace_sign_act_employee'))).toBe(true);
  });

  it('says why the version was not taken', async () => {
    open(accepted);
    adopt.mockResolvedValueOnce({ ok: false, why: 'shared_failed_full' });
    sign('Ana Ferrer', 'employee');
    press(button(t('workspace_sign_iAm', 'Dana Ruiz')));
    sign('Dana Ruiz', 'manager');
    await settle();
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(t('shared_failed_full'));
  });
});

describe('signing by file', () => {
  const mine: Plan = {
    ...smallPlan(),
    metrics: smallPlan().metrics.map((metric) => ({
      ...metric,
      accepted: { employee: '2026-11-20', manager: null },
    })),
  };
  const answer = (questions: string[], plan = mine): PlanFile => ({
    format: 'throughline plan',
    version: 1,
    exported: { by: 'manager', name: 'Dana Ruiz', at: '2026-11-22T09:00:00Z' },
    plan,
    answers: plan.metrics.map(({ metric }) => ({
      metric,
      answer: questions.includes(metric) ? 'question' : 'accepted',
      note: questions.includes(metric) ? 'Why this cut?' : '',
      on: '2026-11-22',
    })),
    hash: '0'.repeat(64),
  });

  async function take(file: PlanFile | null) {
    returned = file;
    const input = document.querySelector('input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no place for a file');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'answer.json')], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  }

  it('saves the plan under the sender’s name', async () => {
    open(mine);
    press(button(t('workspace_sign_way_file')));
    press(button(t('workspace_sign_save')));
    await settle();
    expect(save).toHaveBeenCalledWith(mine, 'employee', 'Ana Ferrer');
    expect(document.body.textContent).toContain(t('workspace_sign_sent'));
  });

  it('takes what was accepted, shows what is asked, and adopts with both names', async () => {
    open(mine);
    press(button(t('workspace_sign_way_file')));
    await take(answer(['M12']));
    expect(desk.plan.metrics.map((metric) => metric.accepted.manager)).toEqual([
      '2026-11-22',
      null,
      '2026-11-22',
    ]);
    const [first] = document.querySelectorAll('.answers li');
    expect(first?.textContent).toContain('Why this cut?');
    type(nameField(), 'Ana Ferrer');
    press(button(t('workspace_sign_act_employee')));
    expect(adopt).not.toHaveBeenCalled();
    await take(answer([], desk.plan));
    type(nameField(), 'Ana Ferrer');
    press(button(t('workspace_sign_act_employee')));
    await settle();
    expect(adopt.mock.calls[0]?.[0].agreed).toEqual({
      employee: { name: 'Ana Ferrer', on: '2026-11-23' },
      manager: { name: 'Dana Ruiz', on: '2026-11-22' },
      how: 'file',
    });
  });

  it('adopts nothing that was changed after the answer', async () => {
    open(mine);
    press(button(t('workspace_sign_way_file')));
    await take(answer([]));
    expect(hasButton(t('workspace_sign_act_employee'))).toBe(true);
    press(button(t('workspace_agree_takeBack_employee', t('metric_M01'))));
    expect(hasButton(t('workspace_sign_act_employee'))).toBe(false);
    expect(document.body.textContent).toContain(t('workspace_sign_changedAfter', 'Dana Ruiz'));
  });

  it('takes nothing from a broken file, and a changed plan only as a draft', async () => {
    open(mine);
    press(button(t('workspace_sign_way_file')));
    await take(null);
    expect(document.body.textContent).toContain(t('fileProblem_damaged'));
    await take(answer([], { ...mine, purpose: 'Sell more' }));
    expect(desk.plan).toEqual(mine);
    press(button(t('workspace_sign_takeDraft')));
    expect(desk.plan.purpose).toBe('Sell more');
  });
});
