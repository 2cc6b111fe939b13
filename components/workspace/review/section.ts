import type { Review } from '@/lib/model/review';
import type { ReviewSection, ReviewTemplate } from '@/lib/model/review-template';
import type { Progress } from '@/lib/progress/progress-of';
import type { ReviewMaterial } from '@/lib/review/material';
import type { ReviewGate } from '@/lib/review/review-gate';

/** How a review is looked at: its manager writes, its employee answers, or nobody changes anything. */
export type ReviewMode = 'write' | 'answer' | 'look';

/** What a section may ask of the world around it. */
export interface ReviewActs {
  /** signs as the person whose turn it is and hands the file over; answers with a message key when it cannot */
  sign(name: string): Promise<{ ok: true } | { ok: false; why: string }>;
  /** hands over what stands so far, unsigned */
  handBack(name: string): Promise<{ ok: true } | { ok: false; why: string }>;
  print(): void;
  /** an id for something new: a gap, a strength, an objection */
  newId(): string;
  /** the address where a section is mended, e.g. `#reviews/<id>/story` */
  wayTo(section: ReviewSection): string;
}

/** What every section of a review is given. */
export interface SectionProps {
  material: ReviewMaterial;
  review: Review;
  template: ReviewTemplate;
  progress: Progress;
  gates: readonly ReviewGate[];
  mode: ReviewMode;
  /** saves by itself; undo is the page's affair */
  change: (next: Review) => void;
  acts: ReviewActs;
  /** `YYYY-MM-DD` in the plan's time zone */
  today: string;
}
