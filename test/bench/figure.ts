/** One measured figure beside what it should be. */
export interface Figure {
  /** the figure's id in the list of target figures, e.g. P9; several lines may share one */
  id: string;
  what: string;
  unit: string;
  /** in words, e.g. `at most 1.3`; null when it is only reported */
  target: string | null;
  measured: number;
  /** null when there is no target */
  met: boolean | null;
  n: number;
  seed: number | null;
  /** e.g. `Chrome/156.0.0.0`; null when no browser took part */
  browser: string | null;
  details?: unknown;
}

type Told = Omit<Figure, 'target' | 'met'>;

/** A figure that may be at most so much. */
export function atMost(limit: number, told: Told): Figure {
  return { ...told, target: `at most ${limit}`, met: told.measured <= limit };
}

/** A figure without a target. */
export function reported(told: Told): Figure {
  return { ...told, target: null, met: null };
}

/** One line for a person to read. */
export function lineOf({ id, what, unit, target, measured, met, n, browser }: Figure): string {
  const verdict = met === null ? 'reported' : met ? 'met' : 'MISSED';
  return `${id.padEnd(3)} ${what}: ${measured} ${unit} (${target ?? 'no target'}: ${verdict}; n ${n}${browser ? `, ${browser}` : ''})`;
}
