import type { Plan } from '@/lib/model/plan';
import type { PlanMetric } from '@/lib/model/plan-metric';
import { labelledNames } from './labelled-names';

/**
 * The plan checks once more, written from their description and from the printed metric library, with data
 * of their own: nothing here asks the code under test or the library it uses.
 */
interface Line {
  rule: string;
  result: 'block' | 'warn' | 'reject';
  /** whom it hits: metrics by id, or null for the plan */
  hits(book: Book): (string | null)[];
}

/** A plan with the few things that many lines ask for. */
export interface Book {
  plan: Plan;
  /** nobody has begun to accept, and nobody is about to sign */
  drafting: boolean;
  today: string | null;
}

const list = (ids: string): Set<string> => new Set(ids.split(/\s+/));

// columns of the printed library
const ONLY_GUARDS_OR_SHOWN = list('M03 M09 M11 M13 M14 M15 M18 M25 M38 M52 M57 M68 M73 M76');
const AT_MOST_5 = list('M19 M48');
const AT_MOST_10 = list('M16 M24 M30 M44 M46 M47 M50 M51 M70 M74');
const AT_MOST_15 = list('M42');
const LEADING = list('M12 M19 M21 M23 M24 M30 M38 M44 M46 M47 M48 M50 M52 M59 M63 M66 M70 M74');
const NEITHER = list('M03 M25');
const PERCENT_RATES = list(
  'M01 M02 M03 M04 M06 M07 M08 M09 M10 M12 M16 M19 M21 M23 M24 M27 M28 M29 M30 M32 M33 M36 M37 M38 M40 M43 M44 M45 M46 M47 M48 M49 M52 M53 M55 M56 M57 M59 M61 M62 M63 M64 M66 M67 M69 M70 M71 M72 M74',
);
const GRADE_B: Record<string, Record<string, number>> = {
  M02: { 'M02-1': 82, 'M02-2': 95, 'M02-3': 93 },
  M03: { 'M03-2': 20.1 },
  M14: { 'M14-1': 35 },
  M16: { 'M16-1': 95 },
  M41: { 'M41-2': 90 },
  M67: { 'M67-1': 39 },
};
const COVER: Record<string, [metrics: Set<string>, rows: string[]]> = {
  quality: [list('M17 M75'), ['empathy', 'clarity']],
  responseTime: [list('M11 M12 M16 M46 M68'), ['responsiveness']],
  anticipation: [list('M08 M21 M22 M24 M30 M31 M44 M47 M58 M60 M74'), ['improvement']],
  collaboration: [list('M10 M22 M23 M59 M70 M71 M72'), ['collaboration']],
};
const TEMPLATES: Record<string, string> = {
  supportEngineer: 'M01:30 M08:20 M22:10 M21:10 M12:5',
  serviceRep: 'M01:30 M06:20 M05:10 M12:10 M24:5',
  onboarding: 'M26:20 M29:20 M33:20 M30:10',
  educator: 'M34:35 M35:25 M30:10',
  accountRep: 'M41:25 M40:20 M49:15 M47:10 M44:5',
  productManager: 'M53:20 M56:20 M58:20 M59:10',
  community: 'M61:25 M65:20 M64:10 M63:10 M70:5',
};

// ways of asking
const blank = (text: string | null | undefined): boolean => !text || /^\s*$/.test(text);
const inScore = ({ plan }: Book): PlanMetric[] => plan.metrics.filter((m) => m.role === 'scored');
const ids = (metrics: PlanMetric[]): string[] => metrics.map((m) => m.metric);
const plan = (holds: boolean): null[] => (holds ? [null] : []);
const points = (metrics: PlanMetric[]): number => metrics.map((m) => m.weight).reduce((a, b) => a + b, 0);
const timed = (book: Book, timing: string): number =>
  points(inScore(book).filter((m) => m.timing === timing));
const named = (m: PlanMetric, about: string): boolean =>
  labelledNames.some((one) => one.name === m.own?.name && (one.about as string[]).includes(about));
const has = (book: Book, id: string): boolean => ids(inScore(book)).includes(id);

/** The anchors turned so that better is more: bad end first. */
function ladder(m: PlanMetric): { f: number | null; b: number; t: number; s: number | null } | null {
  if (m.baseline === null || m.target === null || m.direction === 'band') return null;
  const turn = (x: number | null): number | null => (x === null ? null : m.direction === 'up' ? x : 0 - x);
  return { f: turn(m.floor), b: turn(m.baseline) ?? 0, t: turn(m.target) ?? 0, s: turn(m.stretch) };
}

const fromLadder =
  (wrong: (rungs: { f: number | null; b: number; t: number; s: number | null }) => boolean) =>
  (book: Book): string[] =>
    ids(
      inScore(book).filter((m) => {
        const rungs = ladder(m);
        return rungs !== null && wrong(rungs);
      }),
    );

const ranged = (book: Book): PlanMetric[] => inScore(book).filter((m) => m.direction === 'band');
const noRange = (m: PlanMetric): boolean => m.band === null || (m.band.low === null && m.band.high === null);
const turnedRange = (m: PlanMetric): boolean =>
  m.band !== null && m.band.low !== null && m.band.high !== null && m.band.high < m.band.low;

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

function printedWords({ plan: p }: Book): number {
  const said: string[] = [p.title, p.purpose, p.people.employee, p.people.manager, p.constraints];
  said.push(...Object.values(p.context), ...p.incentives.map((i) => i.text), p.change?.reason ?? '');
  for (const r of p.rubric) said.push(r.anchors.one, r.anchors.three, r.anchors.five);
  for (const m of p.metrics)
    said.push(
      m.own?.name ?? '',
      m.definition,
      m.formula,
      m.inclusions,
      m.exclusions,
      m.cut,
      m.teams,
      m.reason,
      m.atTarget,
      m.atStretch,
    );
  return said
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const linkBlanks = ({ plan: p }: Book) => p.map.links.filter((l) => blank(l.because) || blank(l.assumption));

export const book: Line[] = [
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
    hits: (b) => ids(inScore(b).filter((m) => ONLY_GUARDS_OR_SHOWN.has(m.metric))),
  },
  {
    rule: 'overCap',
    result: 'block',
    hits: (b) =>
      ids(
        inScore(b).filter(
          (m) =>
            (AT_MOST_5.has(m.metric) && m.weight > 5) ||
            (AT_MOST_10.has(m.metric) && m.weight > 10) ||
            (AT_MOST_15.has(m.metric) && m.weight > 15),
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
          return m.leadsTo.startsWith('L') || LEADING.has(m.leadsTo) || NEITHER.has(m.leadsTo);
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
    rule: 'noTarget',
    result: 'block',
    hits: (b) => ids(inScore(b).filter((m) => m.direction !== 'band' && ladder(m) === null)),
  },
  { rule: 'targetWrongSide', result: 'block', hits: fromLadder(({ b, t }) => t < b) },
  {
    rule: 'stretchNotBeyond',
    result: 'block',
    hits: fromLadder(({ b, t, s }) => t > b && s !== null && !(s > t)),
  },
  {
    rule: 'floorNotBeyond',
    result: 'block',
    hits: fromLadder(({ f, b, t, s }) => t > b && (s === null || s > t) && f !== null && !(f < b)),
  },
  { rule: 'noBand', result: 'block', hits: (b) => ids(ranged(b).filter(noRange)) },
  {
    rule: 'bandEmpty',
    result: 'block',
    hits: (b) => ids(ranged(b).filter((m) => !noRange(m) && turnedRange(m))),
  },
  {
    rule: 'bandNoEnd',
    result: 'block',
    hits: (b) =>
      ids(
        ranged(b).filter((m) => {
          if (noRange(m) || turnedRange(m) || !m.band) return false;
          const { low, high, outerLow, outerHigh } = m.band;
          const ends = [
            [outerLow, low],
            [high, outerHigh],
          ].filter((_, side) => (side === 0 ? low : high) !== null);
          return !ends.every(
            ([x, y]) => x !== null && y !== null && x !== undefined && y !== undefined && x < y,
          );
        }),
      ),
  },
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
  ...Object.entries(COVER).map(
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
              : PERCENT_RATES.has(m.metric)),
        ),
      ),
  },
  { rule: 'ratingsTwice', result: 'warn', hits: (b) => (has(b, 'M01') && has(b, 'M02') ? ['M02'] : []) },
  {
    rule: 'targetIsBaseline',
    result: 'warn',
    hits: (b) => (b.drafting ? fromLadder(({ b: base, t }) => base === t)(b) : []),
  },
  {
    rule: 'targetIsBaseline',
    result: 'block',
    hits: (b) => (b.drafting ? [] : fromLadder(({ b: base, t }) => base === t)(b)),
  },

  // the other rows
  {
    rule: 'linkBlank',
    result: 'block',
    hits: (b) =>
      linkBlanks(b)
        .filter((l) => /^n/.test(l.to))
        .map(() => null),
  },
  {
    rule: 'lastLinkBlank',
    result: 'block',
    hits: (b) =>
      linkBlanks(b)
        .filter((l) => !/^n/.test(l.to))
        .map((l) => l.to),
  },
  {
    rule: 'unlikeTemplate',
    result: 'warn',
    hits: (b) => {
      const template = TEMPLATES[b.plan.role];
      if (!template) return [];
      const usual = new Map(template.split(' ').map((pair) => [pair.slice(0, 3), Number(pair.slice(4))]));
      return ids(inScore(b).filter((m) => blank(m.reason) && m.weight !== (usual.get(m.metric) ?? 0)));
    },
  },
  {
    rule: 'targetUnderBenchmark',
    result: 'warn',
    hits: (b) =>
      ids(
        inScore(b).filter((m) => {
          const known = GRADE_B[m.metric];
          if (!known || m.target === null || m.direction === 'band' || !blank(m.targetReason?.text))
            return false;
          const chosen = known[m.targetReason?.benchmark ?? ''];
          const [sign, bars] = [
            m.direction === 'up' ? 1 : -1,
            chosen === undefined ? Object.values(known) : [chosen],
          ];
          // of a range, whoever goes down has its upper end to reach
          const reach = bars.map((bar) => sign * (m.metric === 'M41' && sign < 0 ? 93 : bar));
          return reach.every((bar) => sign * (m.target ?? 0) < bar);
        }),
      ),
  },
  {
    rule: 'incentiveAgainst',
    result: 'warn',
    hits: ({ plan: p }) => p.incentives.filter((i) => i.pulls === 'against' && i.metric).map((i) => i.metric),
  },
  {
    rule: 'incentiveAgainstPlan',
    result: 'warn',
    hits: ({ plan: p }) => p.incentives.filter((i) => i.pulls === 'against' && !i.metric).map(() => null),
  },
  {
    rule: 'growthAlone',
    result: 'reject',
    hits: (b) =>
      b.plan.role === 'productManager' && !(has(b, 'M53') && has(b, 'M56'))
        ? ids(
            inScore(b).filter(
              (m) =>
                m.metric !== 'M53' && m.metric !== 'M56' && (m.family === 'expansion' || named(m, 'growth')),
            ),
          )
        : [],
  },
  {
    rule: 'noCollaborationRow',
    result: 'block',
    hits: ({ plan: p }) => plan(!p.rubric.some((r) => r.row === 'collaboration' && r.weight >= 1)),
  },
  {
    rule: 'reviewOverdue',
    result: 'warn',
    hits: ({ plan: p, today }) => ids(p.metrics.filter((m) => today && m.reviewBy && m.reviewBy < today)),
  },
  { rule: 'tooManyWords', result: 'warn', hits: (b) => plan(printedWords(b) > 450) },
];
