import type { Finding } from '@/lib/review/finding';

/** Rules that are mended somewhere else than at a metric or its weights. */
const PLACES: Readonly<Record<string, string>> = {
  notOnMap: 'map',
  linkBlank: 'map',
  lastLinkBlank: 'map',
  notAccepted: 'sign',
  noCollaborationRow: 'frame',
  incentiveAgainst: 'frame',
  incentiveAgainstPlan: 'frame',
  tooManyWords: 'print',
};

/** The address where a finding is mended. */
export function placeOf(finding: Finding): string {
  const place = PLACES[finding.rule];
  if (place) return `#plan/${place}`;
  return finding.metric ? `#plan/metrics/${finding.metric}` : '#plan/metrics';
}

/** Findings that stand in the way of signing. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => one.result !== 'warn');
}
