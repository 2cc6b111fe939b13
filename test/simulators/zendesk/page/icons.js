import { s } from './element.js';

/** Line drawings on a 16 by 16 grid. */
const PATHS = {
  home: 'M2.5 7.5 8 2.5l5.5 5M4 6.5v7h8v-7M6.5 13.5v-4h3v4',
  views: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  people: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8ZM2.8 14c.4-2.9 2.4-4.3 5.2-4.3s4.8 1.4 5.2 4.3',
  company: 'M3 13.5v-11h6v11M9 6.5h4v7M1.5 13.5h13M5 5.5h2M5 8h2M5 10.5h2',
  chart: 'M2.5 13.5h11M4.5 11V8M8 11V4.5M11.5 11V6.5',
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 1.8v1.8M8 12.4v1.8M1.8 8h1.8M12.4 8h1.8M3.6 3.6l1.3 1.3M11.1 11.1l1.3 1.3M12.4 3.6l-1.3 1.3M4.9 11.1l-1.3 1.3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4l3.1 3.1',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1.2 1.2H2.8L4 11ZM6.6 14h2.8',
  chat: 'M2.5 3.5h11v7.5H8l-3 2.5V11H2.5v-7.5Z',
  phone: 'M3 3.2c0 5.4 4.4 9.8 9.8 9.8l.2-2.6-2.6-1-1.3 1.2a8 8 0 0 1-3.7-3.7l1.2-1.3-1-2.6L3 3.2Z',
  grid: 'M3 3h3.5v3.5H3zM9.5 3H13v3.5H9.5zM3 9.5h3.5V13H3zM9.5 9.5H13V13H9.5z',
  plus: 'M8 3v10M3 8h10',
  close: 'm4 4 8 8M12 4l-8 8',
  down: 'm4 6 4 4 4-4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  mail: 'M2.5 4h11v8h-11zM2.5 4.5 8 9l5.5-4.5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  bold: 'M5 3h3.6a2.4 2.4 0 0 1 0 4.8H5V3Zm0 4.8h4.2a2.6 2.6 0 0 1 0 5.2H5V7.8Z',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.01M2.8 8h.01M2.8 12h.01',
  clip: 'm12.5 7.5-5 5a2.8 2.8 0 0 1-4-4L8.8 3.2a1.9 1.9 0 0 1 2.7 2.7l-5 5a1 1 0 0 1-1.4-1.4l4.4-4.4',
  smile: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.8 9.5a2.6 2.6 0 0 0 4.4 0M6 6.5h.01M10 6.5h.01',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3.2l2 1.3',
  mark: 'M3 13 7 3l2.4 6L11 5.5 13.5 13',
};

/** An icon that says nothing to a screen reader; its button has the name. */
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
    s('path', { d: PATHS[name] ?? '' }),
  );
}
