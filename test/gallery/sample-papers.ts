import type { Paper } from '@/lib/model/papers';
import { weekOfDay } from '@/lib/review/draw';

/** The first sample challenge can be found under this id. */
export const SAMPLE_CHALLENGE = '00000000-0000-4000-8000-00000000c4a1';

export const LONG =
  'The customer runs the month-end close in four countries and could not tell which of the files was the right one; I compared the runs, wrote down how to tell, and told the two colleagues who look after the other regions, so that nobody has to ask again. ' +
  'Since then the question did not come back, and the finance team keeps the note beside its checklist.';

const drawnRecord = (id: string) => ({ site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id });

/** A few of everything a person writes down. */
export function samplePapers(today: string): Paper[] {
  return [
    {
      noun: 'draw',
      on: today,
      week: weekOfDay(today),
      list: 'Solved this week',
      size: 34,
      seed: 1_804_289_383,
      drawn: [
        { ref: '48003', record: drawnRecord('48003'), evidence: null, skipped: '' },
        {
          ref: '52117',
          record: drawnRecord('52117'),
          evidence: null,
          skipped: 'Merged into another ticket, unread',
        },
      ],
    },
    {
      noun: 'checkIn',
      on: today,
      with: 'Dana Ruiz',
      snapshot: [
        {
          metric: 'M01',
          value: 81.4,
          n: 59,
          low: 69.6,
          high: 89.3,
          target: 78,
          verdict: 'tooEarly',
          source: 'import',
        },
      ],
      evidence: [],
      notes: 'Exports are asked about less since the note on file names.',
      actions: [{ text: 'Write the runbook for imports', owner: 'employee', due: null, done: false }],
      next: null,
      shared: false,
    },
    {
      noun: 'obstacle',
      on: today,
      text: 'No test system with the customer’s own settings.',
      effect: 'Answers take a day longer.',
      metrics: ['M01'],
      owner: 'Platform team',
      status: 'raised',
    },
    {
      noun: 'experiment',
      bottleneck: 'Imports are asked about twice.',
      bottleneckOn: today,
      proposal: 'Answer with a worked example.',
      proposalOn: today,
      hypothesis: 'A worked example halves the second question.',
      measure: 'Repeat contact on imports, per month.',
      metric: 'M08',
      testOn: null,
      before: null,
      after: null,
      result: '',
      resultOn: null,
      lesson: '',
      decision: null,
      decisionOn: null,
    },
    {
      noun: 'initiative',
      title: 'One guide for imports',
      shared: false,
      startedOn: today,
      closedOn: null,
      outcome: 'Customers import without asking.',
      state: 'running',
      members: [{ name: 'Iris', part: 'Examples' }],
      link: 'PROD-2141',
      metrics: ['M08'],
      evidence: [],
    },
    {
      noun: 'lesson',
      on: today,
      text: 'Ask for the file before the explanation.',
      metrics: ['M08'],
      evidence: [],
    },
    { noun: 'annotation', metric: 'M01', on: today, text: 'New survey wording', definition: false },
    {
      noun: 'challenge',
      about: { kind: 'number', metric: 'M01' },
      reason: 'tooling',
      statement: 'Rated 3 of 5 for a defect that was on record before I replied.',
      evidence: [],
      treatment: 'leaveOut',
      cases: { good: 0, n: 1 },
      raisedBy: 'employee',
      raisedOn: today,
      dueOn: today,
      decider: 'Noor Haddad',
      rater: 'Dana Ruiz',
      decision: null,
    },
  ];
}
