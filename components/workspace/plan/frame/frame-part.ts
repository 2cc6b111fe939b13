import type { Plan } from '@/lib/model/plan';

/** What each part of the frame is handed. */
export interface FramePart {
  plan: Plan;
  onChange: (plan: Plan) => void;
}
