import type { MetricId } from '@/lib/model/evidence';
import type { Lack } from '@/lib/sites/contract';

/** A window to count in, both days included. */
export interface CountWindow {
  from: string;
  to: string;
}

/** One metric that a host's search can count. */
export interface CountLine {
  metric: MetricId;
  /** the plan brings queries of its own */
  own: boolean;
  /** as they will be asked, the window filled in */
  numerator: string;
  denominator: string;
  /** whose search it is */
  site: string;
  /** what was counted last on this host */
  last: { good: number; n: number; window: CountWindow; at: string } | null;
  /** the earliest moment it may be asked again; null: now */
  next: string | null;
}

export type Asked =
  | { ok: true; good: number; n: number }
  /** `pause` in seconds, 0 when no time is known */
  | {
      ok: false;
      why: 'noTab' | 'tooSoon' | 'unfit' | Lack | 'busy' | 'full' | 'readOnly' | 'invalid';
      pause: number;
    };

/** Count queries against the person's own host, asked through a tab of it that is open. */
export interface Counting {
  /** hosts of open tabs first, then those that were asked or tagged on before */
  hosts(): Promise<{ host: string; open: boolean }[]>;
  lines(host: string, window: CountWindow): Promise<CountLine[]>;
  ask(host: string, metric: MetricId, window: CountWindow): Promise<Asked>;
  /** opens the host's own page in a tab */
  open(host: string): Promise<void>;
}
