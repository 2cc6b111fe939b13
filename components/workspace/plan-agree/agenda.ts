import type { MetricId } from '@/lib/model/evidence';
import type { Meeting, Plan } from '@/lib/model/plan';
import type { Party } from '@/lib/model/plan-metric';
import { t } from '@/lib/platform/i18n';

/** What the two go through, in this order. */
export const agenda = [
  'purpose',
  'map',
  'metrics',
  'balance',
  'targets',
  'feedback',
  'incentives',
  'open',
] as const;
export type Topic = (typeof agenda)[number];

const MOST_DECISIONS = 100;
const MOST_PEOPLE = 20;

/** A meeting that begins now: both parties are there, nothing was gone through. @param on calendar date */
export function beginMeeting(plan: Plan, on: string): Meeting {
  const person = (party: Party) => ({ name: plan.people[party], role: t(`workspace_party_${party}`) });
  return {
    on,
    attendees: [person('employee'), person('manager')],
    agenda: agenda.map((item) => ({ item, done: false, notes: '' })),
    decisions: [],
  };
}

/** What is kept of one topic; a meeting kept by another version may lack it. */
export function topicOf(meeting: Meeting, topic: Topic): Meeting['agenda'][number] {
  return meeting.agenda.find(({ item }) => item === topic) ?? { item: topic, done: false, notes: '' };
}

/** The meeting with something of one topic changed. */
export function withTopic(
  meeting: Meeting,
  topic: Topic,
  change: Partial<Pick<Meeting['agenda'][number], 'done' | 'notes'>>,
): Meeting {
  const known = meeting.agenda.some(({ item }) => item === topic);
  const items = known ? meeting.agenda : [...meeting.agenda, topicOf(meeting, topic)];
  return {
    ...meeting,
    agenda: items.map((one) => (one.item === topic ? { ...one, ...change } : one)),
  };
}

/** How many topics were gone through. */
export function countDone(meeting: Meeting): number {
  return agenda.filter((topic) => topicOf(meeting, topic).done).length;
}

/** The first topic that was not gone through; the last one when all were. */
export function nextTopic(meeting: Meeting): Topic {
  return agenda.find((topic) => !topicOf(meeting, topic).done) ?? 'open';
}

/** The meeting with one decision more. @param at instant */
export function withDecision(
  meeting: Meeting,
  decision: { text: string; proposer: Party; metric: MetricId | null },
  at: string,
): Meeting {
  const text = decision.text.trim();
  if (text === '' || meeting.decisions.length >= MOST_DECISIONS) return meeting;
  return { ...meeting, decisions: [...meeting.decisions, { ...decision, text, at }] };
}

/** The meeting without one decision. */
export function withoutDecision(meeting: Meeting, place: number): Meeting {
  return { ...meeting, decisions: meeting.decisions.toSpliced(place, 1) };
}

/** The meeting with one more at the table, as long as there is room. */
export function withAttendee(meeting: Meeting): Meeting {
  if (meeting.attendees.length >= MOST_PEOPLE) return meeting;
  return { ...meeting, attendees: [...meeting.attendees, { name: '', role: '' }] };
}
