import { laterDay } from '@/components/workspace/papers/day-text';
import type { Challenge } from '@/lib/model/papers';
import type { EvidenceRow } from '@/lib/model/rollup';
import { answer } from '@/lib/progress/answer';

/** Answer within this many days, unless another day is agreed. */
const DAYS_TO_ANSWER = 14;

type About = Challenge['about'];

/** What the address says an objection is about: a metric, or a piece of evidence or a measurement of it. */
export function aboutOf([metric = '', kind, id]: readonly string[]): About {
  if (metric && id && kind === 'evidence') return { kind, evidence: id, metric };
  if (metric && id && kind === 'measurement') return { kind, measurement: id, metric };
  return { kind: 'number', metric };
}

/** The address where an objection to this is raised. */
export function wayToRaise(about: About): string {
  if (about.kind === 'rating') return '#challenges/new';
  const part =
    about.kind === 'evidence'
      ? `/evidence/${about.evidence}`
      : about.kind === 'measurement'
        ? `/measurement/${about.measurement}`
        : '';
  return `#challenges/new/${about.metric}${part}`;
}

/** An objection before anything is said. */
export function blankChallenge(today: string, about: About): Challenge {
  return {
    noun: 'challenge',
    about,
    reason: 'wrongRecord',
    statement: '',
    evidence: about.kind === 'evidence' ? [about.evidence] : [],
    treatment: 'leaveOut',
    cases: { good: 0, n: 1 },
    raisedBy: 'employee',
    raisedOn: today,
    dueOn: laterDay(today, DAYS_TO_ANSWER),
    decider: '',
    rater: '',
    decision: null,
  };
}

/** Whether a person has said anything in it yet; the rest is filled in for them. */
export function isBegun({ statement, decider }: Challenge): boolean {
  return statement.trim() !== '' || decider.trim() !== '';
}

/** The one case that a piece of evidence is, counted as its record's facts count it. */
export function caseOf(metric: string, row: EvidenceRow): Challenge['cases'] {
  const told = { facts: row.facts, of: row.interactionFacts, touches: row.touch ? [row.touch] : [] };
  return { good: answer(metric, told) === 'good' ? 1 : 0, n: 1 };
}
