import { atMost, type Figure, reported } from './figure';
import type { StormReport } from './storm';
import { round } from './summarize';

/** A storm as figures: what was lost or doubled, and how hard it blew. */
export function figuresOfStorm(report: StormReport): Figure[] {
  const { count, seed, browserVersion, kills, progress, seconds, faults } = report;
  const told = { id: 'R1', unit: 'faults', n: count, seed, browser: browserVersion };
  return [
    atMost(0, {
      ...told,
      what: 'captures under a storm of worker kills: lost, doubled, miscounted or unchained',
      measured: faults.length,
      details: report,
    }),
    reported({ ...told, unit: 'kills', what: 'workers ended in the storm', measured: kills }),
    reported({
      ...told,
      unit: 'messages',
      what: 'messages that stayed without an answer',
      measured: progress.sends - progress.answers,
    }),
    reported({
      ...told,
      unit: 'captures',
      what: 'repeats of captures that were kept but not acknowledged',
      measured: progress.absorbed,
    }),
    reported({ ...told, unit: 's', what: 'time for all captures', measured: round(seconds) }),
  ];
}
