import { expect, it } from 'vitest';
import { touchLines } from '@/components/workspace/touch-lines';
import type { Touch } from '@/lib/model/touch';
import { TODAY } from '../shared/samples';

const followUp: Touch = {
  what: 'followUp',
  dueOn: '2026-11-21',
  doneAt: null,
  doneOn: null,
  useful: null,
  dropped: false,
};
const done = { doneAt: '2026-11-20T10:00:00Z', doneOn: '2026-11-20' };
const outreach: Touch = { ...followUp, ...done, what: 'outreach', dueOn: null };

it.each<[Touch, string]>([
  [followUp, 'Follow-up 2 days overdue'],
  [
    { ...followUp, ...done, useful: true },
    'Follow-up agreed for Nov 21 | done Nov 20 | useful to the customer',
  ],
  [
    { ...followUp, ...done, useful: false },
    'Follow-up agreed for Nov 21 | done Nov 20 | not useful to the customer',
  ],
  [{ ...followUp, dropped: true }, 'Follow-up agreed for Nov 21 | not going to happen'],
  [outreach, 'Proactive outreach on Nov 20 | not known yet whether it was useful'],
  [
    { ...outreach, useful: true, dueOn: '2026-11-24' },
    'Proactive outreach on Nov 20 | useful to the customer | next contact due tomorrow',
  ],
  [{ ...outreach, doneAt: null, doneOn: null, dueOn: '2026-11-24' }, 'Outreach due tomorrow'],
  [{ ...outreach, doneAt: null, doneOn: null, dropped: true }, 'Outreach that is not going to happen'],
])('reads %o as %s', (touch, text) => {
  expect(touchLines(touch, TODAY).join(' | ')).toBe(text);
});
