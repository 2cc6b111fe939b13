import { isAtRisk, riskSigns } from '../renewal/risk';
import { rowsIn } from './answers';
import { lackOfParts, ownerFigure } from './figure';
import { dueOnAccount } from './find-due';
import type { LastTouch } from './find-touch';
import type { Answered, KindView } from './kind-view';
import { MOST_LISTED } from './parts-of-activities';
import { readEvents, readTasks } from './read-activities';
import { readPosts } from './read-posts';
import { renewalFigures } from './renewal-figures';
import { viewContext } from './view-context';
import { eyesOf, type Viewed } from './viewed';

/** An account: what is due on it, how its cases stand, and what was done about it. */
export function viewAccount(answered: Answered): KindView {
  const { viewed, row, outcome, figure } = answered;
  const due = dueOnAccount(viewed, outcome('own'));
  const { counts, last, figures } = viewContext(answered);
  const [tasks, events, posts] = ['tasks', 'events', 'posts'].map((name) =>
    rowsIn(outcome(name).body, MOST_LISTED),
  );
  const eyes = eyesOf(viewed);
  return {
    figures: [
      ...renewalFigures(answered, due, true),
      ownerFigure(figure, 'Account', row, outcome('record').lack),
      ...figures,
    ],
    facts: { openTickets: counts?.open ?? null, allTickets: counts?.all ?? null },
    lists: [
      { found: readTasks(tasks?.rows ?? [], eyes), whole: false },
      { found: readEvents(events?.rows ?? [], eyes), whole: false },
      { found: readPosts(posts?.rows ?? [], eyes), whole: false },
    ],
    named: [tasks, events, posts].flatMap((list) => list?.rows ?? []),
    lacks: lackOfParts({ interactions: [outcome('tasks').lack, outcome('events').lack] }),
    mayReachOut: mayReachOut(viewed, due.on, last, counts?.escalated ?? 0),
  };
}

/** At risk by the person's own rule. A contact that may have been missed is no sign of silence. */
export function mayReachOut(
  { mapping, today }: Viewed,
  dueOn: string | null,
  { touch, certain }: LastTouch,
  escalated: number,
): boolean {
  if (!mapping) return false;
  const lastTouch = certain ? (touch?.on ?? null) : today;
  return isAtRisk(riskSigns({ dueOn, lastTouch, escalated: escalated > 0, today }, mapping.atRisk));
}
