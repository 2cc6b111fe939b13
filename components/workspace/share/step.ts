import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { ShareChoice } from '@/lib/model/share';
import type { Offer, ShareDoor } from './share-door';
import type { Share } from './use-share';

/** What every step of making a bundle is given. */
export interface StepProps {
  door: ShareDoor;
  share: Share;
  plan: Plan;
  choice: ShareChoice;
  offer: Offer;
  /** what would go into the bundle as it stands */
  pieces: readonly EvidenceRow[];
  papers: readonly PaperRow[];
  today: Date;
}
