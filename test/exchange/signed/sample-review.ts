import type { Review } from '@/lib/model/review';
import { handOf } from '../bundle/sample-bundle';

const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** An objection of either party; invented. */
export function objection(number: number, by: 'employee' | 'manager'): Review['objections'][number] {
  return {
    id: id(number),
    about: { kind: 'number', metric: 'M01' },
    by,
    reason: 'tooling',
    statement: `Objection ${number}`,
    treatment: 'setApart',
    cases: { good: 1, n: 2 },
    on: '2026-12-01',
    dueOn: '2026-12-15',
    decider: 'Dora',
    decision: null,
  };
}

/** A review of Ada by Grace, with a word of each in it. */
export async function sampleReview(change: Partial<Review> = {}): Promise<Review> {
  const { signer } = (await handOf('Ada', 7)).by;
  return {
    format: 1,
    id: id(500),
    template: { id: 'quarter', version: 1 },
    role: 'supportEngineer',
    employee: { name: 'Ada', signer },
    manager: 'Grace',
    plan: { id: id(1), version: 1 },
    from: '2026-10-01',
    to: '2026-12-31',
    openedOn: '2026-12-20',
    worksCouncil: false,
    bundles: [id(2)],
    marks: [],
    comments: [{ metric: 'M01', text: 'Steady.' }],
    causes: [],
    flags: [],
    obstacles: [],
    causesSeen: true,
    ratings: [{ row: 'empathy', rating: 4, rationale: 'Two cases', evidence: [] }],
    sameRatings: '',
    context: { resources: '', priorities: '', market: '' },
    surprises: [],
    story: { evidence: null, reason: 'None yet' },
    recency: '',
    gaps: [],
    strengths: [],
    recognition: [],
    objections: [objection(1, 'manager'), objection(2, 'employee')],
    emptied: [],
    appeal: { decider: 'Dora', days: 14 },
    answers: [{ item: 'rating:empathy', answer: 'understood', text: '', on: '2026-12-21' }],
    signatures: { manager: null, employee: null },
    languageKept: [],
    ...change,
  };
}
