import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine a figure was measured on; without it a figure says little. */
export interface Machine {
  system: string;
  cores: number;
  processor: string;
  memoryGb: number;
  node: string;
}

export function describeMachine(): Machine {
  const [first] = cpus();
  return {
    system: `${type()} ${release()}`,
    cores: cpus().length,
    processor: first?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1e9),
    node: process.version,
  };
}

/** Load average over one minute. */
export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}
