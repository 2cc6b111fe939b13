export interface Weight {
  faults: string[];
  lines: { part: string; bytes: number; gzip: number; most: number }[];
  /** bytes of the whole folder */
  total: number;
}

export function weigh(folder: string): Weight;
