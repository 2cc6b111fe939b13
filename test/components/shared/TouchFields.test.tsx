import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { isWhole, TouchFields } from '@/components/shared/TouchFields';
import type { Touch } from '@/lib/model/touch';
import { fieldNamed } from './field-named';
import { button, draw, hasButton, press, type } from './on-screen';
import { TODAY } from './samples';

let now: Touch | null;

function Holder({ first }: { first: Touch | null }) {
  const [touch, setTouch] = useState(first);
  now = touch;
  return <TouchFields touch={touch} today={TODAY} onChange={setTouch} />;
}

function select(label: string, value: string) {
  const list = fieldNamed<HTMLSelectElement>(label);
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const outreach: Touch = {
  what: 'outreach',
  dueOn: '2026-12-01',
  doneAt: '2026-11-02T10:00:00Z',
  doneOn: '2026-11-02',
  useful: null,
  dropped: false,
};

describe('TouchFields', () => {
  it('offers a follow-up a week ahead, and nothing else where nothing was said', () => {
    draw(<Holder first={null} />);
    expect(hasButton('Proactive outreach')).toBe(false);
    press(button('Follow-up agreed'));
    expect(now).toMatchObject({ what: 'followUp', dueOn: '2026-11-30', doneAt: null });
    press(button('Follow-up agreed'));
    expect(now).toBeNull();
  });

  it('asks what became of it, and forgets the answers when it is open again', () => {
    draw(<Holder first={null} />);
    press(button('Follow-up agreed'));
    select('Where it stands', 'done');
    expect(now).toMatchObject({ doneAt: TODAY.toISOString(), doneOn: '2026-11-23', useful: null });
    select('Useful to the customer?', 'no');
    expect(now?.useful).toBe(false);
    select('Where it stands', 'dropped');
    expect(now).toMatchObject({ dropped: true, doneAt: null, useful: null });
    select('Where it stands', 'open');
    expect(now).toMatchObject({ dropped: false, doneAt: null, dueOn: '2026-11-30' });
  });

  it('says what it lacks', () => {
    const page = draw(<Holder first={{ ...outreach, what: 'followUp' }} />);
    expect(isWhole(now, TODAY)).toBe(true);
    type(fieldNamed('Follow up on'), '');
    expect(isWhole(now, TODAY)).toBe(false);
    expect(page.querySelector('.field-error')?.textContent).toBe('Say on which day it is due.');
    type(fieldNamed('Follow up on'), '2026-12-02');
    type(fieldNamed('Done on'), '2026-11-24');
    expect(page.querySelector('.field-error')?.textContent).toBe('Say a day, today or earlier.');
    expect(isWhole(now, TODAY)).toBe(false);
    type(fieldNamed('Done on'), '2026-11-23');
    expect(isWhole(now, TODAY)).toBe(true);
  });

  it('keeps an outreach one, which needs no next contact once it was made', () => {
    draw(<Holder first={outreach} />);
    type(fieldNamed('Next contact, if any'), '');
    expect(now).toEqual({ ...outreach, dueOn: null });
    expect(isWhole(now, TODAY)).toBe(true);
    expect(isWhole({ ...outreach, dueOn: null, doneAt: null, doneOn: null }, TODAY)).toBe(false);
  });
});
