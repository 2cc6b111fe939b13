import type { CheckinsDoor } from '@/components/workspace/checkins/checkins-door';
import { evidence, plan, TODAY } from '../../shared/samples';
import { fakePapers } from '../papers/fake-papers';

/** The check-ins' world in memory. */
export function fakeDoor(change: Partial<CheckinsDoor> = {}) {
  const papers = fakePapers();
  const door: CheckinsDoor = {
    papers,
    standings: async () => ({
      plan: plan(),
      standings: [
        {
          metric: 'M01',
          value: 88,
          n: 50,
          low: 76.2,
          high: 94.4,
          target: 78,
          verdict: 'tooEarly',
          source: 'tagged',
        },
        {
          metric: 'M08',
          value: null,
          n: null,
          low: null,
          high: null,
          target: 10,
          verdict: null,
          source: null,
        },
      ],
    }),
    evidenceSince: async () => [evidence(1), evidence(2)],
    evidenceOf: async (ids) => [evidence(1), evidence(2)].filter((row) => ids.includes(row.id)),
    flat: async () => [],
    reminding: async () => 'off',
    remind: async (on) => (on ? 'on' : 'off'),
    now: () => TODAY,
    ...change,
  };
  return { door, papers };
}
