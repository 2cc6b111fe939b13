import { Stage } from '../browser/harness/stage';
import { pause } from '../browser/harness/until';
import type { BrowserName } from '../stage/find-browser.mjs';
import { bundleScript } from './bundle-script';
import { chooseTasks, SENDER } from './choose-tasks';
import { atMost, type Figure } from './figure';
import { killWorker } from './kill-at-random';
import { plantReplies } from './plant-replies';
import type { StormTask } from './storm-task';
import { quantile, round, summarize } from './summarize';

export interface AnswersWish {
  browser: BrowserName;
  /** captures with the worker running, and captures right after it was ended */
  warm: number;
  cold: number;
  seed: number;
}

/** Time from sending a capture to hearing that it is committed, as the margin's own code takes it. */
export async function measureAnswers({ browser, warm, cold, seed }: AnswersWish): Promise<Figure[]> {
  const sender = await bundleScript('send-captures.inside.ts');
  const stage = await Stage.set({ browser, seed });
  try {
    const tickets = plantReplies(stage.sim.zendesk, warm + cold);
    const desk = await stage.open();
    await desk.margin.find('region', 'Throughline');
    const inside = (source: string): Promise<unknown> => stage.driver.inContentScript(desk.page, source);
    await inside(`((globalThis.${SENDER} = ${sender}), true)`);
    const tasks = await chooseTasks(inside, tickets, { count: warm + cold, seed });
    const time = async (task: StormTask | undefined): Promise<number> =>
      (await inside(`${SENDER}.timeSend(${JSON.stringify(task)})`)) as number;

    for (const task of tasks.slice(0, 3)) await time(task);
    const running: number[] = [];
    for (const task of tasks.slice(3, warm)) {
      running.push(await time(task));
      await pause(20);
    }
    const woken: number[] = [];
    for (const task of tasks.slice(warm)) {
      await killWorker(stage.driver, desk.page);
      await pause(150);
      woken.push(await time(task));
    }
    const told = { id: 'P7', unit: 'ms', seed, browser: stage.driver.version };
    const at = (what: string, values: number[], share: number, limit: number): Figure =>
      atMost(limit, {
        ...told,
        what,
        n: values.length,
        measured: round(quantile(values, share)),
        details: summarize(values),
      });
    return [
      at('capture to acknowledgement, worker running, median', running, 0.5, 5),
      at('capture to acknowledgement, worker running, p95', running, 0.95, 15),
      at('capture to acknowledgement, worker just ended, p95', woken, 0.95, 60),
    ];
  } finally {
    await stage.close();
  }
}
