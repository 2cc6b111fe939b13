import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPages } from '../browser/harness/count-pages';
import { putDraft, talkedOver } from '../browser/harness/plan-story';
import { auditLedger } from '../browser/harness/probe';
import { said } from '../browser/harness/said';
import { until } from '../browser/harness/until';
import { goTo, openWorkspace, rewrite } from './own-pages';
import { signTogether } from './sign-together';
import { must, type Step } from './step';

const NO_GUARD = said('check_noGuardrail', said('metric_M08'));

/** From a role to a plan that two people signed, and on paper. */
export const planSteps: Step[] = [
  {
    name: 'role chosen, plan drafted',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#plan');
      await page.press(said('plan_startFromRole'), 'link');
      await page.press(said('plan_chooseRoleNamed', said('role_supportEngineer')));
      await page.find('heading', said('plan_draft'));
      await page.waitText(said('plan_saved', '').trim());
      return { page: page.tab, note: 'metrics, targets, rubric rows and a draft map in one step' };
    },
  },
  {
    name: 'blocking finding shown',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#plan/metrics/M08');
      await page.waitText(NO_GUARD);
      return { page: page.tab, note: NO_GUARD };
    },
  },
  {
    name: 'finding mended',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#plan/metrics/M08');
      await page.waitText(NO_GUARD);
      await rewrite(page, said('plan_limit'), '65');
      await until('the finding to go', async () => !(await page.text()).includes(NO_GUARD));
      await page.waitText(said('plan_saved', '').trim());
      return { page: page.tab, note: 'a limit was written; the finding went at once' };
    },
  },
  {
    name: 'impact map',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#plan');
      // what two people add while they talk: a reason for each link, a limit for each guardrail
      await putDraft(page.tab, talkedOver());
      await page.tab.reload();
      await goTo(page, '#plan/map');
      await page.waitText('Reproduce the fault');
      return { page: page.tab, note: 'activity, behaviour, customer outcome, metric' };
    },
  },
  {
    name: 'both parties sign',
    async play({ stage }) {
      const before = (await auditLedger(stage)).entries;
      const page = await openWorkspace(stage, '#plan/sign');
      await signTogether(page, talkedOver());
      await until('the version in the ledger', async () => (await auditLedger(stage)).entries === before + 1);
      await page.waitText('Dana Ruiz');
      return { page: page.tab, note: 'each accepted every metric and signed with their own name' };
    },
  },
  {
    name: 'plan file saved',
    async play({ stage, out }) {
      const page = await openWorkspace(stage, '#plan');
      await page.press(said('plan_saveFile'));
      await page.waitText(said('plan_fileSaved'));
      const file = await until('the plan file', () =>
        readdirSync(out).find((name) => name.startsWith('throughline-plan-') && name.endsWith('.json')),
      );
      return { page: page.tab, note: `${file}: the version both signed, to hand over` };
    },
  },
  {
    name: 'plan printed',
    async play({ stage, out }) {
      const page = await openWorkspace(stage, '#plan/print');
      await page.waitText('Ana Ferrer');
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.tab.pdf({ format, printBackground: true });
        must(countPages(pdf) === 2, `${countPages(pdf)} pages on ${format} instead of plan and map`);
        writeFileSync(join(out, `plan-${format.toLowerCase()}.pdf`), pdf);
      }
      await page.tab.emulateMediaType('print');
      return { page: page.tab, note: 'one page for the plan, one for the map, on A4 and on Letter' };
    },
  },
];
