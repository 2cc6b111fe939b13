/** Steps of the story, in the order in which they make sense: label, what happens, action. */
export const STORY = [
  ['Customer asks', 'Mara writes one more question.', { action: 'ask' }],
  ['Agent answers', 'Ana replies with a time, as if typed in the page.', { action: 'answer' }],
  ['Customer thanks', 'Mara confirms that all is well.', { action: 'thank' }],
  ['Solve', 'The ticket is solved and a rating is asked for.', { action: 'solve' }],
  ['Rate good', 'Mara rates the ticket good.', { action: 'rateGood' }],
  ['Rate bad', 'Mara rates the ticket bad.', { action: 'rateBad' }],
  ['Reopen', 'It failed again: Mara writes, the ticket opens.', { action: 'reopen' }],
  ['Redact last', 'The newest comment is blacked out.', { action: 'redact' }],
];

/** Faults an extension meets; the page itself is spared. */
export const TROUBLES = [
  ['401', 'Not authenticated, every call', { action: 'fail', kind: 401 }],
  [
    '403 on metrics',
    'The plan or the role forbids it',
    { action: 'fail', kind: 403, path: '/metrics|metric_sets' },
  ],
  ['404 on the ticket', 'Deleted or not visible', { action: 'fail', kind: 404, path: '/tickets/48213' }],
  ['429 once', 'Too many requests, wait 10 s', { action: 'fail', kind: 429, times: 1, retryAfter: 10 }],
  ['503 twice', 'Unavailable, then well again', { action: 'fail', kind: 503, times: 2, retryAfter: 2 }],
  ['Sign-in page', 'HTML in place of JSON', { action: 'fail', kind: 'html' }],
  ['Slow', 'Every answer takes three seconds', { action: 'fail', kind: 'slow', ms: 3000 }],
  ['Cut short', 'JSON that ends half-way', { action: 'fail', kind: 'truncated' }],
];

/** Switches: label, name of the setting, choices. */
export const SWITCHES = [
  [
    'Session',
    'signedIn',
    [
      ['Signed in', true],
      ['Signed out', false],
    ],
  ],
  [
    'Theme',
    'theme',
    [
      ['Light', 'light'],
      ['Dark', 'dark'],
    ],
  ],
  [
    'Language',
    'language',
    [
      ['English', 'en'],
      ['Deutsch', 'de'],
    ],
  ],
  [
    'Page hooks',
    'generation',
    [
      ['Current', 'current'],
      ['Older', 'older'],
    ],
  ],
  [
    'Redraw storm',
    'storm',
    [
      ['Off', 'off'],
      ['On', 'on'],
    ],
  ],
  [
    'Dialog of the page',
    'modal',
    [
      ['None', 'none'],
      ['Drawn', 'drawn'],
      ['Native', 'native'],
    ],
  ],
  [
    'Conversation',
    'lateMs',
    [
      ['At once', 0],
      ['Late', 150],
      ['Very late', 2500],
    ],
  ],
  [
    'Metric sets',
    'sideload',
    [
      ['In the ticket', 'all'],
      ['Beside it', 'list'],
      ['Missing', 'none'],
    ],
  ],
  [
    'Metrics are',
    'metricsShape',
    [
      ['An object', 'object'],
      ['A list', 'array'],
    ],
  ],
  [
    'Limit headers',
    'rateHeaders',
    [
      ['x-rate-limit', 'x-rate-limit'],
      ['ratelimit', 'ratelimit'],
      ['rate-limit', 'rate-limit'],
      ['Endpoint', 'endpoint'],
      ['None', 'none'],
    ],
  ],
  [
    'Requests left',
    'rateRemaining',
    [
      ['400', 400],
      ['70', 70],
      ['2', 2],
    ],
  ],
];
