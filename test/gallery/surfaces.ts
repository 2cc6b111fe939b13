import { SAMPLE_COMPARED, SAMPLE_ROUND } from './sample-calibration-ids';
import { SAMPLE_ORG } from './sample-orgs';
import { SAMPLE_CHALLENGE } from './sample-papers';
import { SAMPLE_REPLY, SAMPLE_REVIEW } from './sample-review-id';

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

const wide = { width: 1440, height: 900 };

/** The sections of a review in the order of the usual template. */
const SECTIONS = [
  'map',
  'sources',
  'examples',
  'contributions',
  'ratings',
  'objectives',
  'context',
  'story',
  'recognition',
  'working',
  'reading',
  'signOff',
];

/** Every surface of the extension's own pages. */
export const surfaces: Surface[] = [
  { name: 'popup', path: 'popup.html', ...popup },
  { name: 'sidepanel', path: 'sidepanel.html', ...side },
  { name: 'progress', path: 'workspace.html#progress', ...desk },
  { name: 'progress-metric', path: 'workspace.html#progress/M01', ...desk },
  { name: 'evidence', path: 'workspace.html#evidence', ...desk },
  { name: 'sweep', path: 'workspace.html#sweep', ...desk },
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
  { name: 'share', path: 'workspace.html#share', ...desk },
  { name: 'share-new', path: 'workspace.html#share/new', width: 1120, height: 2600 },
  { name: 'share-preview', path: 'workspace.html#share/new/preview/examples', ...desk },
  { name: 'share-reply', path: 'workspace.html#share/reply', ...desk },
  { name: 'share-review', path: `workspace.html#share/review/${SAMPLE_REPLY}/ratings`, ...desk },
  { name: 'together', path: 'workspace.html#together', ...desk },
  { name: 'together-narrow', path: 'workspace.html#together', ...side },
  { name: 'together-ask', path: 'workspace.html#together/ask', ...desk },
  { name: 'together-thanks', path: 'workspace.html#together/thanks', ...desk },
  { name: 'together-credit', path: 'workspace.html#together/thanks/new', ...desk },
  { name: 'reviews', path: 'workspace.html#reviews', ...desk },
  ...SECTIONS.map((section) => ({
    name: `reviews-${section}`,
    path: `workspace.html#reviews/${SAMPLE_REVIEW}/${section}`,
    ...wide,
  })),
  { name: 'reviews-compare', path: 'workspace.html#reviews/compare', ...desk },
  { name: 'calibration', path: 'workspace.html#calibration', ...desk },
  { name: 'calibration-make', path: 'workspace.html#calibration/make', ...desk },
  { name: 'calibration-rate', path: `workspace.html#calibration/round/${SAMPLE_ROUND}`, ...desk },
  { name: 'calibration-compared', path: `workspace.html#calibration/round/${SAMPLE_COMPARED}`, ...desk },
  { name: 'calibration-practice', path: 'workspace.html#calibration/practice', ...desk },
  { name: 'calibration-answers', path: 'workspace.html#calibration/practice/support', ...desk },
  { name: 'calibration-mine', path: 'workspace.html#calibration/mine', ...desk },
  { name: 'export', path: 'workspace.html#export', ...desk },
];
