import type { Plan } from '@/lib/model/plan';
import type { OwnPage } from '../browser/harness/own-page';
import { said } from '../browser/harness/said';

/** Both accept what they have not accepted yet and sign, one after the other, at one screen. */
export async function signTogether(page: OwnPage, plan: Plan): Promise<void> {
  await page.find('button', said('workspace_sign_act_employee'));
  for (const party of ['employee', 'manager'] as const) {
    for (const { metric } of plan.metrics.filter(({ role }) => role === 'scored')) {
      const accept = said(`workspace_agree_accept_${party}`, said(`metric_${metric}`));
      if (await page.has('button', accept)) await page.press(accept);
    }
    const rest = new RegExp(said(`workspace_agree_acceptRest_${party}_other`, 'N').split('N')[0] ?? '');
    if (await page.has('button', rest)) await page.press(rest);
  }
  await page.waitText(said('workspace_sign_clear'));
  await page.type(said('workspace_sign_name_employee'), 'Ana Ferrer');
  await page.press(said('workspace_sign_act_employee'));
  await page.press(said('workspace_sign_iAm', 'Dana Ruiz'));
  await page.type(said('workspace_sign_name_manager'), 'Dana Ruiz');
  await page.press(said('workspace_sign_act_manager'));
}
