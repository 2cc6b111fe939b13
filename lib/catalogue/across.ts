import { define, leads } from './definition';

/** M71 to M76: work with others, in every role. */
export const across = define({ sources: ['manual', 'tagged'], cadence: 'quarter' }, [
  { id: 'M71', sources: ['manual'], cadence: 'month', guards: ['M18'] },
  { id: 'M72', shared: true, watches: ['volume'] },
  { id: 'M73', unit: 'days', direction: 'down', use: 'context' },
  { id: 'M74', ...leads('M72', 'P3M'), cap: 10, sources: ['tagged', 'manual'], guards: ['M72'] },
  { id: 'M75', unit: 'score', sources: ['manual'], cadence: 'half', watches: ['agreement'] },
  { id: 'M76', unit: 'count', use: 'gate', activity: true, sources: ['tagged'], cadence: 'review' },
]);
