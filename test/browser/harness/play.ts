import { it } from 'vitest';
import { Stage, type StageOptions } from './stage';

/**
 * One test with a stage of its own: nothing one test does can help or hinder another. `limit` in milliseconds
 * is for a walk through many places; without it the suite's own holds.
 */
export function play(
  title: string,
  act: (stage: Stage) => Promise<void>,
  options: StageOptions = {},
  limit?: number,
): void {
  it(
    title,
    async () => {
      const stage = await Stage.set(options);
      try {
        await act(stage);
      } finally {
        await stage.close();
      }
    },
    limit,
  );
}
