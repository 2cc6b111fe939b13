import type { Review } from '@/lib/model/review';
import type { ReviewSection } from '@/lib/model/review-template';

/** One text the manager wrote, the field it stands in, and its section. */
export interface Note {
  /** `rating:<row>`, `mark:<evidence>`, `comment:<metric>`, ... with `.part` where an item has several texts */
  item: string;
  /** metric, rubric row, piece, gap or strength it is about; empty: the section as a whole */
  about: string;
  section: ReviewSection;
  text: string;
}

/** Every text the manager wrote into a review, empty ones left out. */
export function notesOf(review: Review): Note[] {
  const { context, story } = review;
  const all: Note[] = [
    ...review.marks.map((one) => note('examples', `mark:${one.evidence}`, one.text)),
    note('context', 'recency', review.recency),
    ...review.causes.map((one) => note('contributions', `cause:${one.metric}`, one.text)),
    ...review.ratings.map((one) => note('ratings', `rating:${one.row}`, one.rationale)),
    note('ratings', 'sameRatings', review.sameRatings),
    ...review.gaps.flatMap((one) => [
      note('objectives', `gap:${one.id}`, one.text),
      note('objectives', `gap:${one.id}.step`, one.step),
      note('objectives', `gap:${one.id}.resource`, one.resource),
    ]),
    ...review.strengths.flatMap((one) => [
      note('objectives', `strength:${one.id}`, one.text),
      note('objectives', `strength:${one.id}.opportunity`, one.opportunity),
    ]),
    note('context', 'context:resources', context.resources),
    note('context', 'context:priorities', context.priorities),
    note('context', 'context:market', context.market),
    note('story', 'story', story.reason),
    ...review.recognition.map((one) => note('recognition', `recognition:${one.id}`, one.what)),
    ...review.flags.map((one) => note('context', `flag:${one.metric}`, one.text)),
    ...review.obstacles.map((one) => note('objectives', `obstacle:${one.metric}`, one.text)),
    ...review.comments.map((one) => note('reading', `comment:${one.metric}`, one.text)),
    ...review.surprises.map((one) => note('context', `surprise:${one.point}`, one.why)),
    ...review.objections
      .filter(({ by }) => by === 'manager')
      .map((one) => note('examples', `objection:${one.id}`, one.statement)),
    ...review.emptied.map((one) => note(sectionOf(one.section), `emptied:${one.section}`, one.reason)),
  ];
  return all.filter(({ text }) => text.trim() !== '');
}

function note(section: ReviewSection, item: string, text: string): Note {
  const [about = ''] = NAMED.test(item) ? (item.split(':').at(-1) ?? '').split('.') : [];
  return { section, item, about, text };
}

/** Items of these kinds end in what they are about. */
const NAMED = /^(mark|cause|rating|gap|strength|flag|obstacle|comment|surprise):/;

/** A key that is no section any more has its place at the end. */
function sectionOf(key: string): ReviewSection {
  return SECTIONS.find((section) => section === key) ?? 'signOff';
}

const SECTIONS: readonly ReviewSection[] = [
  'map',
  'sources',
  'examples',
  'ratings',
  'contributions',
  'objectives',
  'context',
  'story',
  'recognition',
  'working',
  'reading',
];
