import { type Book, blank, has, ids, inScore, type Line, named, plan } from './book-line';
import * as printed from './printed-library';

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

/** Links on the map that do not say enough; a link that skips a column is not on it. */
function linkBlanks({ plan: { map } }: Book) {
  const stands = (id: string, kind: string): boolean => map.nodes.find((n) => n.id === id)?.kind === kind;
  const steps: [string, (to: string) => boolean][] = [
    ['activity', (to) => stands(to, 'behaviour')],
    ['behaviour', (to) => stands(to, 'outcome')],
    ['outcome', (to) => /^[ML]/.test(to)],
  ];
  return map.links
    .filter((l) => steps.some(([kind, fits]) => stands(l.from, kind) && fits(l.to)))
    .filter((l) => blank(l.because) || blank(l.assumption));
}

/** What stands elsewhere in the requirements. */
export const otherRows: Line[] = [
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
      const template = printed.TEMPLATES[b.plan.role];
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
          const known = printed.GRADE_B[m.metric];
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
