import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SaidField } from '@/components/workspace/review/SaidField';
import type { Review } from '@/lib/model/review';
import { fieldNamed } from '../../shared/field-named';
import { button, draw, hasButton, press, type } from '../../shared/on-screen';
import { sampleReview } from './sample-material';

const held = { review: sampleReview() };

function Field({ noted, plain }: { noted: boolean; plain?: boolean }) {
  const [text, setText] = useState('');
  const [review, setReview] = useState<Review>(sampleReview());
  held.review = review;
  return (
    <SaidField
      label="Why"
      value={text}
      onChange={setText}
      plain={plain}
      noted={noted ? { item: 'rating:empathy', review, change: setReview, customerWord: '' } : undefined}
    />
  );
}

const wait = (time: number) => act(() => void vi.advanceTimersByTime(time));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('words about a person', () => {
  it('are pointed out with the reason and a frame once the typing stops', () => {
    const page = draw(<Field noted={false} />);
    type(fieldNamed('Why'), 'She is always helpful.');
    wait(200);
    expect(page.querySelector('.hits')).toBeNull();
    wait(300);
    expect([...page.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['always', 'helpful']);
    expect(page.querySelector('[role=status]')?.textContent).toContain('2 places to look at again.');
    expect(page.querySelector('.frame')?.textContent).toBe('When … you … so the customer …');
    expect(hasButton('Keep on purpose: always', page)).toBe(false);
  });

  it('go quiet when they are put differently', () => {
    const page = draw(<Field noted />);
    type(fieldNamed('Why'), 'always');
    wait(500);
    type(fieldNamed('Why'), 'When the run failed, Ana moved it so the customer could close.');
    wait(500);
    expect(page.querySelector('.hits')).toBeNull();
    expect(page.querySelector('[role=status]')?.textContent?.trim()).toBe('');
  });

  it('can be kept on purpose, and that can be taken back', () => {
    const page = draw(<Field noted />);
    type(fieldNamed('Why'), 'They always answered the customer.');
    wait(500);
    press(button('Keep on purpose: always', page));
    expect(held.review.languageKept).toEqual(['rating:empathy absolute always']);
    expect(page.querySelector('.frame')).toBeNull();
    press(button('Kept on purpose: always. Take back', page));
    expect(held.review.languageKept).toEqual([]);
  });

  it('that only hedge are pointed out and need no act', () => {
    const page = draw(<Field noted />);
    type(fieldNamed('Why'), 'It was sort of done for the customer.');
    wait(500);
    expect(page.querySelectorAll('.hits li').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('.hits button')).toHaveLength(0);
  });
});

it('misses no effect in a question', () => {
  const long = 'Which of the two cases in the second month do you mean here?';
  const page = draw(<Field noted={false} plain />);
  type(fieldNamed('Why'), long);
  wait(500);
  expect(page.querySelector('.hits')).toBeNull();
  draw(<div />);
  const other = draw(<Field noted={false} />);
  type(fieldNamed('Why'), long);
  wait(500);
  expect(other.querySelector('.hits')?.textContent).toContain('No customer and no result');
});

it('says that an address or a number is masked before it is saved', () => {
  const page = draw(<Field noted={false} />);
  for (const [text, masked] of [
    ['Ask mara@acme.example for it.', true],
    ['Call +34 600 123 456 first.', true],
    ['44 of 50, ticket 48213, 2026.', false],
  ] as const) {
    type(fieldNamed('Why'), text);
    wait(500);
    expect(page.textContent?.includes('It is masked before this is saved.'), text).toBe(masked);
  }
});
