import type { Review } from '@/lib/model/review';
import type { ReviewTemplate } from '@/lib/model/review-template';
import type { ReviewMaterial } from './material';

/** A pending appeal is answered within this many days unless the parties say otherwise. */
const APPEAL_DAYS = 14;

interface Given {
  id: string;
  material: ReviewMaterial;
  template: ReviewTemplate;
  /** name of the person who writes it */
  manager: string;
  /** `YYYY-MM-DD` in the plan's time zone */
  today: string;
}

/** A review nobody has written anything into: no rating, no mark and no name is set beforehand. */
export function blankReview({ id, material: { head, plan }, template, manager, today }: Given): Review {
  const rated = template.sections.includes('ratings') ? plan.rubric : [];
  return {
    format: 1,
    id,
    template: { id: template.id, version: template.version },
    role: plan.role,
    employee: { name: head.by.name, signer: head.by.signer },
    manager,
    plan: { id: plan.id, version: plan.version },
    from: head.from,
    to: head.until,
    openedOn: today,
    worksCouncil: plan.worksCouncil,
    bundles: [head.id],
    marks: [],
    comments: [],
    causes: [],
    flags: [],
    obstacles: [],
    causesSeen: false,
    ratings: rated.map(({ row }) => ({ row, rating: null, rationale: '', evidence: [] })),
    sameRatings: '',
    context: { resources: '', priorities: '', market: '' },
    surprises: [],
    story: { evidence: null, reason: '' },
    recency: '',
    languageKept: [],
    gaps: [],
    strengths: [],
    recognition: [],
    objections: [],
    emptied: [],
    appeal: { decider: '', days: APPEAL_DAYS },
    answers: [],
    signatures: { manager: null, employee: null },
  };
}
