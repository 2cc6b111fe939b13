import type { Page } from 'puppeteer-core';
import { presetPlan } from '@/lib/catalogue/preset-plan';
import type { Role } from '@/lib/catalogue/role';
import type { MapLink } from '@/lib/model/impact-map';
import type { Plan } from '@/lib/model/plan';
import { checkPlan } from '@/lib/review/check-plan';
import { said } from './said';

const NOW = new Date();

/** A preset as two people left it after talking: reasons on every link, every guardrail with a limit. */
export function talkedOver(role: Role = 'supportEngineer', change: Partial<Plan> = {}): Plan {
  const plan = presetPlan(role, {
    id: '5f0c2a54-8f0e-4a55-9d0a-3f3a5e2c7b10',
    today: NOW,
    timeZone: 'UTC',
    createdAt: NOW.toISOString(),
    t: said,
  });
  const links = plan.map.links.map(({ from, to }) => leads(from, to));
  const metrics = plan.metrics.map((metric) => ({
    ...metric,
    guardrails: metric.guardrails.map((guard) =>
      guard.kind === 'metric' ? { ...guard, limit: guard.limit ?? 50 } : guard,
    ),
  }));
  return {
    ...plan,
    purpose: 'Talk about the work on the same facts',
    people: { employee: 'Ana Ferrer', manager: 'Dana Ruiz' },
    map: { ...plan.map, links },
    metrics,
    ...change,
  };
}

function leads(from: string, to: string): MapLink {
  return { from, to, because: 'nothing is left to ask again', assumption: 'the customer reads it' };
}

/** What still stands in the way of signing beside the acceptances. */
export function standsInTheWay(plan: Plan): string[] {
  return checkPlan(plan, { signing: true })
    .filter(({ result, rule }) => result !== 'warn' && rule !== 'notAccepted')
    .map(({ rule, metric }) => `${rule} ${metric ?? ''}`);
}

/** Puts a plan where the workspace keeps the one that is being worked on. */
export async function putDraft(page: Page, plan: Plan): Promise<void> {
  const draft = JSON.stringify({ plan, savedAt: new Date().toISOString() });
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ planDraft: ${draft} })`);
}

/** Seven scored metrics, wordings of their own, everything said that can be said: what a page must still hold. */
export function crowded(): Plan {
  const plan = talkedOver();
  const [first, second, ...others] = plan.metrics;
  if (!first || !second) throw new Error('the preset has no metrics');
  const worded = {
    ...first,
    definition:
      'Solved tickets that the customer rated good or confirmed in writing and that were not reopened in fourteen days, of all solved tickets with a known outcome.',
    inclusions: 'All tickets of the exports and billing queue',
    exclusions: 'Spam, merged tickets, tests',
    cut: '4 or 5 of 5',
  };
  const own = {
    ...second,
    metric: 'L09',
    own: {
      name: 'Customers who closed their month on time',
      unit: 'percent' as const,
      family: 'satisfaction' as const,
      activity: false,
    },
    reason: 'Agreed with finance customers in the spring.',
  };
  const seventh = { ...second, metric: 'M07', reason: 'Reopened tickets cost the customer a day.' };
  const weights: Record<string, number> = { M01: 20, M08: 15, M22: 10, M21: 10, M12: 5, L09: 10, M07: 5 };
  const metrics = [worded, second, ...others, own, seventh].map((metric) =>
    metric.role === 'scored'
      ? {
          ...metric,
          weight: weights[metric.metric] ?? 0,
          source: 'import' as const,
          atTarget: 'Counts in full',
          atStretch: 'Named in the team review',
        }
      : metric,
  );
  return {
    ...plan,
    title: 'Senior support engineer for exports, billing and the month-end close',
    metrics,
    map: { ...plan.map, links: [...plan.map.links, leads('n6', 'L09'), leads('n6', 'M07')] },
    constraints:
      'Two product releases fall into the period; the export defect is with product and expected fixed in November. The team is one short until December.',
    incentives: [
      { text: 'Team bonus on customer retention', metric: null, pulls: 'with' },
      { text: 'Quarterly queue target of the department', metric: 'M01', pulls: 'against' },
    ],
    context: {
      tenure: '3 years, 1 in this team',
      partTime: '80 %',
      territory: 'Iberia',
      productArea: 'Exports and billing',
      other: 'On call in weeks 41, 45 and 49',
    },
  };
}
