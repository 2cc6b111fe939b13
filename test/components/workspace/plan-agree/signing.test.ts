import { describe, expect, it } from 'vitest';
import { checkName, sameDraft, signed } from '@/components/workspace/plan-agree/signing';
import { planSchema } from '@/lib/model/plan';
import { plan } from '@/test/components/shared/samples';

describe('signing', () => {
  it('needs a name, and another one than the first', () => {
    expect(checkName('  ', null)).toBe('empty');
    expect(checkName('Ana  ferrer', 'Ana Ferrer ')).toBe('same');
    expect(checkName('Dana Ruiz', 'Ana Ferrer')).toBeNull();
  });

  it('puts both names under the plan, and into it where it named nobody', () => {
    const by = {
      employee: { name: ' Ana ', on: '2026-10-02' },
      manager: { name: 'D. Ruiz', on: '2026-10-03' },
    };
    const done = signed(plan({ people: { employee: '', manager: 'Dana Ruiz' } }), by, 'together');
    expect(done.people).toEqual({ employee: 'Ana', manager: 'Dana Ruiz' });
    expect(done.agreed).toEqual({
      employee: { name: 'Ana', on: '2026-10-02' },
      manager: { name: 'D. Ruiz', on: '2026-10-03' },
      how: 'together',
    });
    expect(planSchema.safeParse(done).success).toBe(true);
  });

  it('tells a changed draft from the same one', () => {
    expect(sameDraft(plan(), structuredClone(plan()))).toBe(true);
    expect(sameDraft(plan(), plan({ purpose: 'Other' }))).toBe(false);
  });
});
