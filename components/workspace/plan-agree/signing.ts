import type { Plan } from '@/lib/model/plan';
import type { Party } from '@/lib/model/plan-metric';

/** A name under a plan, with the day. */
export interface Signature {
  name: string;
  on: string;
}

/** Why a name cannot stand there: nobody is named, or both would be the same. */
export type NameTrouble = 'empty' | 'same' | null;

/** Looks at a name somebody signs with, beside the other party's. */
export function checkName(name: string, other: string | null): NameTrouble {
  const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
  if (plain(name) === '') return 'empty';
  return other !== null && plain(name) === plain(other) ? 'same' : null;
}

/** The plan with both signatures; the names fill those the plan did not say yet. */
export function signed(plan: Plan, by: Record<Party, Signature>, how: 'together' | 'file'): Plan {
  const clean = ({ name, on }: Signature): Signature => ({ name: name.trim(), on });
  return {
    ...plan,
    people: {
      employee: plan.people.employee || by.employee.name.trim(),
      manager: plan.people.manager || by.manager.name.trim(),
    },
    agreed: { employee: clean(by.employee), manager: clean(by.manager), how },
  };
}

/** Whether two drafts say the same: what was signed or answered must be what is adopted. */
export function sameDraft(one: Plan, other: Plan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
