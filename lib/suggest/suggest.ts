import { promiseKept } from '@/lib/model/promise';
import { explainsCause, pointsSomewhere, warnsAhead } from './cues';
import { promiseIn } from './promise-facts';
import type { Occasion, Suggestion } from './suggestion';

type Rule = (occasion: Occasion) => Suggestion[];

/**
 * Metrics this evidence may count toward, each with its reason, the strongest first. Made from the
 * record's facts and the person's own words only; one suggestion per metric.
 */
export function suggest(occasion: Occasion): Suggestion[] {
  const found = rules
    .flatMap((rule) => rule(occasion))
    .filter(({ metric }) => occasion.metrics.includes(metric));
  const ordered = [
    ...found.filter(({ strength }) => strength === 'strong'),
    ...found.filter(({ strength }) => strength === 'fair'),
  ];
  return ordered.filter(
    ({ metric }, place) => ordered.findIndex((other) => other.metric === metric) === place,
  );
}

function because(
  metric: string,
  strength: Suggestion['strength'],
  key: string,
  ...values: Suggestion['reason']['values']
): Suggestion[] {
  return [{ metric, strength, reason: { key: `suggest_${key}`, values } }];
}

/** A time was named, and perhaps already kept or missed. */
const promised: Rule = (occasion) => {
  const { reading, interaction, now } = occasion;
  const promise = promiseIn(occasion);
  if (!promise || !interaction) return [];
  const kept = promiseKept({ at: interaction.at, by: promise.by }, reading.interactions, reading.covers, now);
  const key = kept === null ? 'promise' : kept ? 'promiseKept' : 'promiseMissed';
  return because('M12', 'strong', key, { at: promise.by });
};

/** The person wrote first, or wrote again before the customer asked, or answered the next question as well. */
const ahead: Rule = ({ reading, interaction }) => {
  if (!interaction?.mine || interaction.kind !== 'reply') return [];
  const place = reading.interactions.findIndex(({ key }) => key === interaction.key);
  const before = reading.interactions
    .slice(place + 1)
    .find(({ kind }) => kind === 'reply' || kind === 'customer');
  if (before?.mine && before.kind === 'reply')
    return because('M21', 'strong', 'wroteAgain', { at: before.at });
  if (!before && reading.covers?.from === null) return because('M21', 'strong', 'wroteFirst');
  return warnsAhead(reading.textOf(interaction.key) ?? '') ? because('M21', 'fair', 'nextQuestion') : [];
};

/** Solved and rated good: the flagship outcome, or the rating alone once the ticket was reopened. */
const rated: Rule = ({ reading: { facts } }) => {
  const solved = facts.status === 'solved' || facts.status === 'closed';
  if (!solved || facts.rating !== 'good') return [];
  const several = (facts.assignees ?? 1) > 1;
  return [
    ...(facts.reopens === 0
      ? because('M01', 'strong', several ? 'ratedGoodShared' : 'ratedGood', facts.assignees ?? 1)
      : []),
    ...because('M02', 'strong', 'rating'),
  ];
};

/** The cause was named, and written down where others find it. */
const documented: Rule = ({ reading, interaction }) => {
  if (!interaction?.mine) return [];
  const text = reading.textOf(interaction.key) ?? '';
  if (!explainsCause(text)) return [];
  const noted = reading.interactions.some(({ kind, mine }) => kind === 'note' && mine);
  return noted || pointsSomewhere(text)
    ? because('M22', 'strong', 'causeDocumented')
    : because('M22', 'fair', 'cause');
};

/** The ticket changed hands and the person left a note for whoever came next. */
const handedOver: Rule = ({ reading, interaction }) => {
  const until = interaction ? Date.parse(interaction.at) : Infinity;
  const noted = reading.interactions.some(
    ({ kind, mine, at }) => kind === 'note' && mine && Date.parse(at) <= until,
  );
  const people = reading.facts.assignees ?? 1;
  return noted && people > 1 ? because('M71', 'strong', 'handoff', people) : [];
};

/** A call or a meeting of one's own goes both ways; a mail that was sent does not. */
const met: Rule = ({ interaction }) => {
  const kind = interaction?.kind;
  if (!interaction?.mine || (kind !== 'call' && kind !== 'meeting')) return [];
  return because('M47', 'fair', kind === 'call' ? 'bothWaysCall' : 'bothWaysMeeting');
};

const rules: readonly Rule[] = [promised, rated, ahead, documented, handedOver, met];
