import { describe, expect, it } from 'vitest';
import {
  openFor,
  withAccepted,
  withProposer,
  withRestAccepted,
} from '@/components/workspace/plan-agree/acceptance';
import { plan } from '@/test/components/shared/samples';

const ids = (party: 'employee' | 'manager', of = plan()) => openFor(of, party).map(({ metric }) => metric);

describe('acceptance', () => {
  it('is given and taken back by one party for one metric', () => {
    const given = withAccepted(plan(), 'M08', 'manager', '2026-10-02');
    expect(given.metrics[1]?.accepted).toEqual({ employee: null, manager: '2026-10-02' });
    expect(ids('manager', given)).toEqual(['M01', 'M12', 'M02', 'M15']);
    expect(withAccepted(given, 'M08', 'manager', null)).toEqual(plan());
  });

  it('is given at once only for what weighs nothing, and overwrites no earlier day', () => {
    const earlier = withAccepted(plan(), 'M02', 'employee', '2026-10-01');
    const rest = withRestAccepted(earlier, 'employee', '2026-10-02');
    expect(ids('employee', rest)).toEqual(['M01', 'M08', 'M12']);
    expect(rest.metrics[3]?.accepted.employee).toBe('2026-10-01');
    expect(rest.metrics[4]?.accepted).toEqual({ employee: '2026-10-02', manager: null });
  });

  it('says who proposed', () => {
    expect(withProposer(plan(), 'M01', 'manager').metrics[0]?.proposedBy).toBe('manager');
  });
});
