import { SAMPLE_ORG } from './sample-orgs';
import { SAMPLE_CHALLENGE } from './sample-papers';

/** One of our pages at the size it is looked at. */
interface Surface {
  name: string;
  path: string;
  width: number;
  height: number;
}

const popup = { width: 400, height: 600 };
const side = { width: 360, height: 800 };
const desk = { width: 1120, height: 800 };

/** Every surface of the extension's own pages. */
export const surfaces: Surface[] = [
  { name: 'popup', path: 'popup.html', ...popup },
  { name: 'sidepanel', path: 'sidepanel.html', ...side },
  { name: 'progress', path: 'workspace.html#progress', ...desk },
  { name: 'progress-metric', path: 'workspace.html#progress/M01', ...desk },
  { name: 'evidence', path: 'workspace.html#evidence', ...desk },
  { name: 'plan', path: 'workspace.html#plan', ...desk },
  { name: 'plan-metrics', path: 'workspace.html#plan/metrics', ...desk },
  { name: 'plan-metric', path: 'workspace.html#plan/metrics/M01', ...desk },
  { name: 'plan-target', path: 'workspace.html#plan/metrics/M01/target', ...desk },
  { name: 'plan-map', path: 'workspace.html#plan/map', ...desk },
  { name: 'plan-frame', path: 'workspace.html#plan/frame', ...desk },
  { name: 'plan-agree', path: 'workspace.html#plan/agree', ...desk },
  { name: 'plan-sign', path: 'workspace.html#plan/sign', ...desk },
  { name: 'plan-print', path: 'workspace.html#plan/print', ...desk },
  { name: 'figures', path: 'workspace.html#figures', ...desk },
  { name: 'figures-import', path: 'workspace.html#figures/import', ...desk },
  { name: 'figures-queries', path: 'workspace.html#figures/queries', ...desk },
  { name: 'figures-manual', path: 'workspace.html#figures/manual', ...desk },
  { name: 'figures-org', path: 'workspace.html#figures/org', ...desk },
  { name: 'connections', path: 'workspace.html#connections', ...desk },
  { name: 'connections-org', path: `workspace.html#connections/${SAMPLE_ORG}`, ...desk },
  {
    name: 'connections-new',
    path: 'workspace.html#connections/new-here.lightning.force.com',
    ...desk,
  },
  { name: 'checkins', path: 'workspace.html#checkins', ...desk },
  { name: 'checkins-talk', path: 'workspace.html#checkins/talk', ...desk },
  { name: 'checkins-obstacles', path: 'workspace.html#checkins/obstacles', ...desk },
  { name: 'checkins-initiatives', path: 'workspace.html#checkins/initiatives', ...desk },
  { name: 'checkins-lessons', path: 'workspace.html#checkins/lessons', ...desk },
  { name: 'checkins-experiments', path: 'workspace.html#checkins/experiments', ...desk },
  { name: 'challenges', path: 'workspace.html#challenges', ...desk },
  { name: 'challenges-one', path: `workspace.html#challenges/${SAMPLE_CHALLENGE}`, ...desk },
  { name: 'challenges-new', path: 'workspace.html#challenges/new/M01', ...desk },
  { name: 'export', path: 'workspace.html#export', ...desk },
];
