import type { ContextFigure } from '@/lib/sites/contract';
import { rowsIn } from './answers';
import { type CaseCounts, countGroups } from './count-cases';
import { findTouch, type LastTouch } from './find-touch';
import type { Answered } from './kind-view';
import { MOST_GROUPS } from './parts-of-context';
import { middayOf } from './read-value';

/** How an account stands: its cases and the last contact with it. */
export interface AccountContext {
  counts: CaseCounts | null;
  last: LastTouch;
  figures: ContextFigure[];
}

const TOUCH_SOURCE = {
  event: 'Event.EndDateTime',
  task: 'Task.ActivityDate',
  email: 'EmailMessage.MessageDate',
} as const;

/** Reads the parts that `contextParts` asks for. Everything in it is what this person may see. */
export function viewContext({ viewed, outcome, figure }: Answered): AccountContext {
  const cases = outcome('cases');
  const counts = cases.body ? countGroups(rowsIn(cases.body, MOST_GROUPS), viewed.today) : null;
  const missing = cases.asked ? (cases.lack ?? 'unreadable') : 'noField';
  const last = findTouch(viewed, {
    tasks: outcome('tasks'),
    events: outcome('events'),
    mail: outcome('mail'),
  });
  const { touch } = last;
  const months = counts?.months ?? null;
  return {
    counts,
    last,
    figures: [
      figure('openCases', 'count', counts?.open ?? null, {
        of: counts?.all ?? null,
        source: 'Case.IsClosed',
        visible: true,
        missing,
      }),
      figure('escalations', 'count', counts?.escalated ?? null, {
        source: 'Case.IsEscalated',
        visible: true,
        missing: counts ? 'noField' : missing,
      }),
      figure('lastTouch', 'instant', touch && (touch.at ?? middayOf(touch.on, viewed.zone)), {
        source: touch ? TOUCH_SOURCE[touch.kind] : Object.values(TOUCH_SOURCE).join(', '),
        visible: true,
        missing: last.lack,
        ...(touch && !last.certain ? { note: { key: 'overlay_note_touchPartly', values: [] } } : {}),
      }),
      figure('burden', 'months', months?.reduce((sum, { count }) => sum + count, 0) ?? null, {
        source: 'Case.CreatedDate',
        visible: true,
        missing,
        ...(months ? { series: months } : {}),
      }),
    ],
  };
}
