import type { Finding } from '@/lib/review/finding';

/** Two rules that say the same of two kinds of links. */
const SAME: Readonly<Record<string, string>> = { lastLinkBlank: 'linkBlank' };
const RANK = { reject: 0, block: 1, warn: 2 } as const;

/** Findings of one kind: the first one speaks for all. */
export interface FindingGroup {
  rule: string;
  first: Finding;
  others: Finding[];
}

/** Worst first, each rule once. Acceptances come last of what blocks: they are given when all else is mended. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const rule = SAME[finding.rule] ?? finding.rule;
    const group = groups.get(rule);
    if (group) group.others.push(finding);
    else groups.set(rule, { rule, first: finding, others: [] });
  }
  const place = ({ first }: FindingGroup) => RANK[first.result] + (first.rule === 'notAccepted' ? 0.5 : 0);
  return [...groups.values()].sort((one, other) => place(one) - place(other));
}
