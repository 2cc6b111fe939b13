import { it } from 'vitest';
import { Stage, type StageOptions } from './stage';

/** One test with a stage of its own: nothing one test does can help or hinder another. */
export function play(title: string, act: (stage: Stage) => Promise<void>, options: StageOptions = {}): void {
  it(title, async () => {
    const stage = await Stage.set(options);
    try {
      await act(stage);
    } finally {
      await stage.close();
    }
  });
}
