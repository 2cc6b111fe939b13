import type { Stage } from '../browser/harness/stage';
import type { Audit } from './audit-ledger.inside';
import type { StormTask } from './storm-task';

/** Looks at the ledger from one of the extension's own pages. */
export async function auditStage(stage: Stage, auditor: string): Promise<Audit> {
  const page = await stage.driver.openExtensionPage('popup.html');
  const found = await page.evaluate(`${auditor}.auditLedger()`);
  await page.close();
  return found as Audit;
}

/** Whatever differs from: every task once, counted once, chain whole, both copies alike. */
export function faultsOf(tasks: readonly StormTask[], audit: Audit): string[] {
  const kept = new Map(audit.live);
  const checks: [boolean, string][] = [
    [audit.live.length === tasks.length, `${audit.live.length} live rows of ${tasks.length}`],
    [audit.kept === tasks.length, `${audit.kept} entries that keep evidence`],
    [audit.counted === tasks.length, `rollups count ${audit.counted}`],
    [audit.wrongRollups.length === 0, `rollups differ from the oracle: ${audit.wrongRollups.join(' ')}`],
    [audit.chain === 'ok', `chain: ${audit.chain}`],
    [audit.copyDiffers === null, `the second copy differs at entry ${audit.copyDiffers}`],
  ];
  const lost = tasks.filter((task) => kept.get(task.evidence) !== task.key);
  return [
    ...checks.filter(([holds]) => !holds).map(([, fault]) => fault),
    ...lost.map((task) => `${task.evidence} of ticket ${task.ticket} is not there as sent`),
  ];
}
