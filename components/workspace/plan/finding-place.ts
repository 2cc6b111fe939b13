import { t, tn } from '@/lib/platform/i18n';
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
  periodBackwards: 'frame',
  changeNoReason: 'frame',
  changeRewrites: 'frame',
  changeTooLate: 'frame',
  changeBackdated: 'frame',
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

/** How far a draft is: what is still to mend, then that it waits for both acceptances, then that it may be signed. */
export function readiness(findings: readonly Finding[]): { blocked: boolean; said: string } {
  const blocks = blocking(findings);
  const mend = blocks.filter((one) => one.rule !== 'notAccepted').length;
  if (mend > 0) return { blocked: true, said: tn('plan_blocks', mend) };
  return { blocked: false, said: t(blocks.length > 0 ? 'plan_readyToAccept' : 'plan_ready') };
}
