import type { ReviewSection } from '@/lib/model/review-template';

/** What a gate is about; its sentence stands in the message file under `gate_<gate>`. */
export type GateKind =
  | 'notRated'
  | 'noRationale'
  | 'needsEvidence'
  | 'needsTwoMonths'
  | 'allTheSame'
  | 'causesNotSeen'
  | 'contextMissing'
  | 'storyMissing'
  | 'surprise'
  | 'gapIncomplete'
  | 'strengthWithoutOpportunity'
  | 'obstaclesFirst'
  | 'flagWithoutNote'
  | 'recency'
  | 'language'
  | 'personalData'
  | 'noExamples'
  | 'objectionOpen'
  | 'deciderIsRater'
  | 'noDecider'
  | 'questionOpen'
  | 'notAnswered'
  | 'sectionEmpty'
  | 'bundleDoubted'
  | 'periodRunning';

/** Something between a review and its signature. Only those that block keep it from being signed. */
export interface ReviewGate {
  gate: GateKind;
  /** where it is mended */
  section: ReviewSection;
  blocks: boolean;
  /**
   * metric, rubric row, piece, gap, strength, section or prompt; empty: the section as a whole. The sentence's `$1` is
   * its name
   */
  about: string;
  /** further figures of the sentence, `$2` on; a day as `YYYY-MM-DD` */
  figures: (string | number)[];
}
