import type { Plan } from '@/lib/model/plan';

/**
 * The plan that held on a day: the newest version that began to hold by then. Of several plans that one whose
 * period holds the day; among those, the one adopted later.
 * @param versions all adopted versions, oldest first
 * @param date `YYYY-MM-DD`
 */
export function planOn(versions: readonly Plan[], date: string): Plan | null {
  const begun = versions.filter((plan) => plan.validFrom <= date);
  const running = begun.filter((plan) => date <= plan.to);
  const last = (running.length > 0 ? running : begun).at(-1);
  if (!last) return null;
  const sameId = (running.length > 0 ? running : begun).filter((plan) => plan.id === last.id);
  return sameId.reduce((newest, plan) => (plan.version > newest.version ? plan : newest), last);
}
