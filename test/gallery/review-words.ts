import type { Paper } from '@/lib/model/papers';
import type { Review } from '@/lib/model/review';
import type { ReviewMaterial } from '@/lib/review/material';
import { makeId } from '../ledger/make-entries';
import type { Fullness } from './fill.inside';
import { LONG } from './sample-papers';

/** What the person hands over beside the papers of every day. */
export function reviewPapers(today: string, from: string, to: string): Paper[] {
  return [
    {
      noun: 'reading',
      on: today,
      from,
      to,
      metric: 'M01',
      text: 'Steady since the note on file names. The misses of the last weeks were the export defect.',
    },
    {
      noun: 'objective',
      on: today,
      about: 'M01',
      text: 'Read the export log without help.',
      step: 'Sit with the platform team for two mornings.',
      support: 'Noor, one hour a week',
      outcome: 'M01',
      due: null,
      milestones: [],
    },
    {
      noun: 'thanks',
      on: today,
      direction: 'given',
      from: 'Ana Ferrer',
      to: 'Noor Haddad',
      text: 'Read the log with me at night, so the close held.',
      evidence: null,
      signer: null,
    },
    {
      noun: 'experiment',
      bottleneck: 'Imports are asked about twice.',
      bottleneckOn: from,
      proposal: 'Send the finished file with the first answer.',
      proposalOn: from,
      hypothesis: 'Customers who see a finished file do not ask again.',
      measure: 'Repeat contact on imports',
      metric: 'M08',
      testOn: today,
      before: null,
      after: null,
      result: '',
      resultOn: today,
      lesson: 'It made no difference: the question is about the file, not about the text.',
      decision: 'dropped',
      decisionOn: today,
    },
  ];
}

/** A review half way: one rating with words that do not hold, one gap whole and one begun, an objection waiting. */
export function halfWritten(
  fullness: Fullness,
  { evidence, plan }: ReviewMaterial,
  today: string,
): Partial<Review> {
  const words = (text: string) => (fullness === 'crowded' ? `${text} ${LONG}` : text);
  const [newest, second] = [evidence[0]?.id ?? makeId(), evidence.at(-1)?.id ?? makeId()];
  return {
    causesSeen: true,
    ratings: plan.rubric.map(({ row }, at) => ({
      row,
      rating: at === 0 ? 4 : at === 1 ? 3 : null,
      rationale: at === 0 ? 'She is always helpful and lets nobody down.' : '',
      evidence: at === 0 ? [newest, second] : [],
    })),
    marks: [{ evidence: newest, mark: 'endorsed', text: '', on: today }],
    comments: [{ metric: 'M01', text: words('The December cases were one defect. The rest holds.') }],
    causes: [{ metric: 'M01', text: 'The survey asks one question less since November.' }],
    context: {
      resources: words('Two colleagues left in October, so Ana took the export queue as well.'),
      priorities: '',
      market: 'Nothing notable',
    },
    story: { evidence: fullness === 'crowded' ? newest : null, reason: '' },
    gaps: [
      {
        id: makeId(),
        about: 'M08',
        text: words('Imports came back with a second question.'),
        step: 'Write a worked example into the first answer.',
        owner: 'Ana Ferrer',
        due: plan.to,
        outcome: 'M08',
        resource: 'Iris, two hours a week',
      },
      { id: makeId(), about: '', text: '', step: '', owner: '', due: null, outcome: null, resource: '' },
    ],
    strengths: [
      {
        id: makeId(),
        text: 'Checked runs before customers asked, so that finance could close.',
        evidence: [newest],
        opportunity: words('Teach it to two colleagues.'),
      },
    ],
    recognition: [
      {
        id: makeId(),
        kind: 'team',
        who: 'Platform team',
        what: words('Made the export log readable; customers get an answer the same day.'),
        evidence: [newest],
        on: today,
      },
      {
        id: makeId(),
        kind: 'person',
        who: 'Iris Okafor',
        what: 'Wrote the import guide that customers use.',
        evidence: [],
        on: today,
      },
    ],
    objections: [
      {
        id: makeId(),
        about: { kind: 'evidence', evidence: second },
        by: 'manager',
        reason: 'tooling',
        statement: 'The defect was on record before the reply.',
        treatment: 'setApart',
        cases: { good: 0, n: 1 },
        on: today,
        dueOn: plan.to,
        decider: 'Noor Haddad',
        decision: null,
      },
    ],
    appeal: { decider: 'Noor Haddad', days: 14 },
    answers: [
      { item: `evidence:${newest}`, answer: 'question', text: 'What would you have done?', on: today },
    ],
  };
}
