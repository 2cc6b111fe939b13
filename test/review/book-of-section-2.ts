import { type Book, blank, has, ids, inScore, type Line, named, plan, points, timed } from './book-line';
import * as printed from './printed-library';

/** Every way through the map, walked from its end. */
function endsAPath({ plan: { map } }: Book, metric: string): boolean {
  const box = (id: string, kind: string): boolean =>
    map.nodes.some((n) => n.id === id && n.kind === kind && !blank(n.text));
  const into = (id: string, kind: string): string[] =>
    map.links.filter((l) => l.to === id && box(l.from, kind)).map((l) => l.from);
  return into(metric, 'outcome').some((outcome) =>
    into(outcome, 'behaviour').some((behaviour) => into(behaviour, 'activity').length > 0),
  );
}

/** Section 2, row by row; the anchors stand apart. */
export const sectionTwo: Line[] = [
  // section 2, row by row
  {
    rule: 'weightsNot100',
    result: 'block',
    hits: (b) => plan(points(inScore(b)) + b.plan.rubric.reduce((sum, r) => sum + r.weight, 0) !== 100),
  },
  {
    rule: 'weightUnscored',
    result: 'block',
    hits: (b) => ids(b.plan.metrics.filter((m) => m.role !== 'scored' && m.weight > 0)),
  },
  { rule: 'weightNone', result: 'block', hits: (b) => ids(inScore(b).filter((m) => !m.weight)) },
  { rule: 'noLeading', result: 'block', hits: (b) => plan(!inScore(b).some((m) => m.timing === 'leading')) },
  { rule: 'noLagging', result: 'block', hits: (b) => plan(!inScore(b).some((m) => m.timing === 'lagging')) },
  {
    rule: 'sixthNeedsReason',
    result: 'block',
    hits: (b) =>
      ids(
        inScore(b)
          .slice(5, 7)
          .filter((m) => blank(m.reason)),
      ),
  },
  { rule: 'oneTooMany', result: 'block', hits: (b) => ids(inScore(b).slice(7)) },
  { rule: 'laggingUnder50', result: 'block', hits: (b) => plan(timed(b, 'lagging') < 50) },
  { rule: 'leadingOver30', result: 'block', hits: (b) => plan(timed(b, 'leading') > 30) },
  {
    rule: 'leadingOverLagging',
    result: 'block',
    hits: (b) => plan(timed(b, 'leading') > timed(b, 'lagging')),
  },
  {
    rule: 'notForScoring',
    result: 'block',
    hits: (b) => ids(inScore(b).filter((m) => printed.ONLY_GUARDS_OR_SHOWN.has(m.metric))),
  },
  {
    rule: 'overCap',
    result: 'block',
    hits: (b) =>
      ids(
        inScore(b).filter(
          (m) =>
            (printed.AT_MOST_5.has(m.metric) && m.weight > 5) ||
            (printed.AT_MOST_10.has(m.metric) && m.weight > 10) ||
            (printed.AT_MOST_15.has(m.metric) && m.weight > 15),
        ),
      ),
  },
  {
    rule: 'noGuardrail',
    result: 'block',
    hits: (b) =>
      ids(
        inScore(b).filter((m) =>
          m.guardrails.every((g) => g.kind === 'metric' && (g.limit === null || g.metric === m.metric)),
        ),
      ),
  },
  {
    rule: 'noPartner',
    result: 'block',
    hits: (b) => ids(inScore(b).filter((m) => m.timing === 'leading' && !m.leadsTo)),
  },
  {
    rule: 'partnerNotLagging',
    result: 'block',
    hits: (b) =>
      ids(
        inScore(b).filter((m) => {
          if (m.timing !== 'leading' || !m.leadsTo) return false;
          const here = b.plan.metrics.filter((one) => one.metric === m.leadsTo);
          if (here[0]) return here[0].timing === 'leading';
          return (
            m.leadsTo.startsWith('L') || printed.LEADING.has(m.leadsTo) || printed.NEITHER.has(m.leadsTo)
          );
        }),
      ),
  },
  {
    rule: 'noDelay',
    result: 'block',
    hits: (b) => ids(inScore(b).filter((m) => m.timing === 'leading' && m.leadsTo && blank(m.delay))),
  },
  { rule: 'notOnMap', result: 'block', hits: (b) => ids(inScore(b).filter((m) => !endsAPath(b, m.metric))) },
  {
    rule: 'selling',
    result: 'reject',
    hits: (b) => ids(b.plan.metrics.filter((m) => named(m, 'selling') || m.formula.includes('quota'))),
  },
  {
    rule: 'speedScored',
    result: 'reject',
    hits: (b) => ids(inScore(b).filter((m) => m.metric === 'M15' || named(m, 'speed'))),
  },
  {
    rule: 'outputScored',
    result: 'reject',
    hits: (b) =>
      ids(
        inScore(b).filter((m) =>
          m.own
            ? m.own.activity || (named(m, 'output') && ['count', 'hours'].includes(m.own.unit))
            : m.metric === 'M38' || m.metric === 'M76',
        ),
      ),
  },
  {
    rule: 'notAccepted',
    result: 'block',
    hits: (b) => ids(b.plan.metrics.filter((m) => !(m.accepted.employee && m.accepted.manager))),
  },
  {
    rule: 'customersUnder70',
    result: 'warn',
    hits: (b) => plan(points(inScore(b).filter((m) => m.family !== 'internal')) < 70),
  },
  ...Object.entries(printed.COVER).map(
    ([emphasis, [metrics, rows]]): Line => ({
      rule: `uncovered_${emphasis}`,
      result: 'warn',
      hits: ({ plan: p }) =>
        plan(
          !p.rubric.some((r) => r.weight !== 0 && rows.includes(r.row)) &&
            !p.metrics.some(
              (m) =>
                m.role !== 'context' &&
                (metrics.has(m.metric) || (emphasis === 'quality' && m.family === 'satisfaction')),
            ),
        ),
    }),
  ),
  {
    rule: 'targetUnprovable',
    result: 'warn',
    hits: (b) =>
      ids(
        inScore(b).filter(
          (m) =>
            m.direction !== 'band' &&
            [0, 100].includes(m.target ?? -1) &&
            (m.own
              ? m.own.unit === 'percent' && !/^M(14|17|41|42|50)$/.test(m.metric)
              : printed.PERCENT_RATES.has(m.metric)),
        ),
      ),
  },
  { rule: 'ratingsTwice', result: 'warn', hits: (b) => (has(b, 'M01') && has(b, 'M02') ? ['M02'] : []) },
];
