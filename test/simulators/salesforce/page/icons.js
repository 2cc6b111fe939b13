import { h, s } from './element.js';

/** Line drawings on a 16 by 16 grid. */
const PATHS = {
  apps: 'M3 3h2v2H3zM7 3h2v2H7zM11 3h2v2h-2zM3 7h2v2H3zM7 7h2v2H7zM11 7h2v2h-2zM3 11h2v2H3zM7 11h2v2H7zM11 11h2v2h-2z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4l3.1 3.1',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1.2 1.2H2.8L4 11ZM6.6 14h2.8',
  help: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.5M8 12h.01',
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 1.8v1.8M8 12.4v1.8M1.8 8h1.8M12.4 8h1.8M3.6 3.6l1.3 1.3M11.1 11.1l1.3 1.3M12.4 3.6l-1.3 1.3M4.9 11.1l-1.3 1.3',
  down: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8M12 4l-8 8',
  pencil: 'm3 13 .6-2.6L11 3l2 2-7.4 7.4L3 13Z',
  check: 'm3.5 8.5 3 3 6-7',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3.2l2 1.3',
  note: 'M4 2.5h8v11H4zM6 5.5h4M6 8h4M6 10.5h2',
  phone: 'M3 3.2c0 5.4 4.4 9.8 9.8 9.8l.2-2.6-2.6-1-1.3 1.2a8 8 0 0 1-3.7-3.7l1.2-1.3-1-2.6L3 3.2Z',
  Account: 'M3 13.5v-11h6v11M9 6.5h4v7M5 5.5h2M5 8h2M5 10.5h2M1.8 13.5h12.4',
  Case: 'M2.5 5h11v8.5h-11zM6 5V3h4v2M2.5 8.5h11',
  Contract: 'M4 2.5h6l2.5 2.5v8.5H4zM10 2.5V5h2.5M6 8h4.5M6 10.5h3',
  Onboarding__c: 'M3 13V3l9 3-9 3',
  Opportunity: 'M3 5.5 6 8l2-4.5L10 8l3-2.5L12 12H4L3 5.5Z',
};

/** An icon that says nothing to a screen reader; what it stands on has the name. */
export function icon(name, size = 16) {
  return s(
    'svg',
    {
      viewBox: '0 0 16 16',
      width: size,
      height: size,
      class: 'icon',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    s('path', { d: PATHS[name] ?? PATHS.note }),
  );
}

/** The coloured square that stands for an object. */
export function objectIcon(object, size = 'large') {
  const tint = object in PATHS ? object.toLowerCase().replace(/__c$/, '') : 'plain';
  return h(
    'span',
    { class: `object-icon object-${size} tint-${tint}` },
    icon(object, size === 'large' ? 22 : 14),
  );
}
