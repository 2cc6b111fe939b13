import { presetPlan } from '@/lib/catalogue/preset-plan';
import type { Role } from '@/lib/catalogue/role';
import type { Plan } from '@/lib/model/plan';

export const createdAt = '2026-11-23T14:00:00Z';
const id = '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f';

/** The preset of a role as it is drafted. */
export function draftedPreset(role: Role): Plan {
  return presetPlan(role, { id, today: new Date(createdAt), timeZone: 'UTC', createdAt, t: (key) => key });
}

/** The same with everything filled in that two people have to say themselves, accepted by both. */
export function filledPreset(role: Role): Plan {
  const plan = draftedPreset(role);
  return {
    ...plan,
    metrics: plan.metrics.map((metric) => ({
      ...metric,
      guardrails: metric.guardrails.map((guardrail) =>
        guardrail.kind === 'metric' ? { ...guardrail, limit: guardrail.limit ?? 50 } : guardrail,
      ),
      accepted: { employee: '2026-11-20', manager: '2026-11-21' },
    })),
    map: {
      ...plan.map,
      links: plan.map.links.map((link) => ({ ...link, because: 'It helps.', assumption: 'They read it.' })),
    },
  };
}
