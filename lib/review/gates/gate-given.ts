import type { Review } from '@/lib/model/review';
import type { ReviewSection, ReviewTemplate } from '@/lib/model/review-template';
import type { Progress } from '@/lib/progress/progress-of';
import type { ReviewMaterial } from '../material';
import type { GateKind, ReviewGate } from '../review-gate';

/** What the rules of a review look at. */
export interface GateGiven {
  review: Review;
  material: ReviewMaterial;
  progress: Progress;
  template: ReviewTemplate;
  /** `YYYY-MM-DD` in the plan's time zone */
  today: string;
  /**
   * How people call a metric or a rubric row, for finding it in the notes of a check-in; not given: by id, and by
   * the name of a plan's own metric
   */
  namesOf?: (about: string) => readonly string[];
  /** what the opening of a bundle left in doubt, as keys; they do not block */
  doubts?: readonly string[];
}

/** What a gate says beside its kind. Blocks unless told otherwise. */
type More = Partial<Pick<ReviewGate, 'about' | 'figures' | 'blocks'>>;

/** A gate in the section where it is mended; in the last one where the template leaves that section out. */
export function gateIn(
  { template }: Pick<GateGiven, 'template'>,
  section: ReviewSection,
  gate: GateKind,
  more: More = {},
): ReviewGate {
  const place = template.sections.includes(section) ? section : 'signOff';
  return { gate, section: place, blocks: true, about: '', figures: [], ...more };
}

/** Whether a field holds nothing but blanks. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
