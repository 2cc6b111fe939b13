import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Stage } from '../browser/harness/stage';
import { until } from '../browser/harness/until';
import type { BrowserName } from '../stage/find-browser.mjs';
import { auditStage, faultsOf } from './audit-storm';
import { bundleScript } from './bundle-script';
import { chooseTasks, SENDER } from './choose-tasks';
import { killAtRandom } from './kill-at-random';
import { plantReplies } from './plant-replies';
import type { StormProgress } from './storm-task';

export interface StormOptions {
  /** replies to tag */
  count: number;
  seed: number;
  browser: BrowserName;
  /** milliseconds between two kills */
  gap?: readonly [number, number];
  senders?: number;
}

export interface StormReport extends StormOptions {
  browserVersion: string;
  /** workers ended while the replies were being tagged */
  kills: number;
  progress: StormProgress;
  /** seconds from the first message to the last acknowledgement */
  seconds: number;
  /** everything that is not as it must be; empty when nothing was lost and nothing doubled */
  faults: string[];
  /** what the comparison with the second copy said at the first look, and after the browser was restarted */
  copy: { first: string; afterRestart: string };
  entries: number;
}

/** Tags replies by script over the real message road while the worker is ended at random, and audits the ledger. */
export async function runStorm(options: StormOptions): Promise<StormReport> {
  const { count, seed, browser, gap = [50, 400], senders = 4 } = options;
  const [sender, auditor] = await Promise.all([
    bundleScript('send-captures.inside.ts'),
    bundleScript('audit-ledger.inside.ts'),
  ]);
  const stage = await Stage.set({ browser, seed });
  try {
    const tickets = plantReplies(stage.sim.zendesk, count);
    const desk = await stage.open();
    await desk.margin.find('region', 'Throughline');
    const inside = (source: string): Promise<unknown> => stage.driver.inContentScript(desk.page, source);
    await inside(`((globalThis.${SENDER} = ${sender}), true)`);
    const tasks = await chooseTasks(inside, tickets, options);

    const begin = Date.now();
    const wish = JSON.stringify({ seed, senders, pause: 0 });
    await inside(`(${SENDER}.sendAll(${JSON.stringify(tasks)}, ${wish}), true)`);
    let kept = 0;
    const isOver = async (): Promise<StormProgress> => {
      const now = (await inside(`${SENDER}.readProgress()`)) as StormProgress;
      kept = now.kept;
      if (now.kept + now.refused.length < count) throw new Error(`so far ${JSON.stringify(now)}`);
      return now;
    };
    const killing = killAtRandom(stage.driver, desk.page, { seed, gap }, () => kept);
    const over = until(`${count} captures`, isOver, 60_000 + count * 1500);
    // the killing ends first, whatever comes: it needs the browser
    const kills = await over.then(killing.stop, killing.stop);
    const progress = await over;
    const seconds = (Date.now() - begin) / 1000;

    const first = await auditStage(stage, auditor);
    await stage.restart();
    const second = await auditStage(stage, auditor);
    return {
      count,
      seed,
      browser,
      gap,
      senders,
      browserVersion: stage.driver.version,
      kills,
      progress,
      seconds,
      faults: [
        ...progress.refused,
        ...faultsOf(tasks, first),
        ...faultsOf(tasks, second).map((fault) => `after a restart: ${fault}`),
      ],
      copy: { first: first.copyState, afterRestart: second.copyState },
      entries: second.entries,
    };
  } finally {
    await stage.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      browser: { type: 'string', default: 'chromium' },
      gap: { type: 'string', default: '50-400' },
      senders: { type: 'string', default: '4' },
    },
  });
  const [least = 50, most = 400] = values.gap.split('-').map(Number);
  const report = await runStorm({
    count: Number(values.count),
    seed: Number(values.seed),
    browser: values.browser === 'firefox' ? 'firefox' : 'chromium',
    gap: [least, most],
    senders: Number(values.senders),
  });
  console.log(JSON.stringify(report, null, 2));
  if (report.faults.length > 0) process.exitCode = 1;
}
