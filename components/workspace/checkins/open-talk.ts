import { isoDay } from '@/components/workspace/papers/day-text';
import type { PaperOf, Unsaved } from '@/lib/model/papers';
import type { CheckinsDoor } from './checkins-door';

type CheckIn = PaperOf<'checkIn'>;

/**
 * A conversation to write down: as it was left unsaved, as it was kept, or a new one with today's figures. A new
 * one that was left gets today's figures too: the day it is about has not passed.
 */
export async function openTalk(
  door: CheckinsDoor,
  today: Date,
  id: string | undefined,
  left: Unsaved<'checkIn'> | null,
): Promise<CheckIn> {
  const isLeft = left !== null && left.id === (id ?? null);
  if (isLeft && id !== undefined) return left.paper;
  const talks = (await door.papers.list('checkIn')).sort((a, b) => b.paper.on.localeCompare(a.paper.on));
  const found = talks.find((row) => row.id === id);
  if (found) return found.paper;
  const { plan, standings } = await door.standings();
  if (isLeft) return { ...left.paper, snapshot: standings };
  const last = talks[0]?.paper;
  return {
    noun: 'checkIn',
    on: isoDay(today),
    with: last?.with ?? plan?.people.manager ?? '',
    snapshot: standings,
    evidence: [],
    notes: '',
    // What was agreed last time and is not done is on the table again.
    actions: last?.actions.filter((action) => !action.done) ?? [],
    next: null,
    shared: false,
  };
}
