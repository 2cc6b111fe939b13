import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Review } from '@/lib/model/review';
import { fieldNamed } from '../../../shared/field-named';
import { button, draw, key, press, type } from '../../../shared/on-screen';
import { HeldReview } from '../held-review';
import { sampleMaterial, sampleReview } from '../sample-material';

function show(change: Parameters<typeof HeldReview>[0] = {}) {
  const said: Review[] = [];
  const page = draw(<HeldReview {...change} onChange={(review) => said.push(review)} />);
  return { page, last: () => said.at(-1) };
}
const cards = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('.example')];
const select = (page: HTMLElement, label: string, value: string) => {
  const found = [...page.querySelectorAll('label.select')].find((one) => one.textContent?.startsWith(label));
  const field = found?.querySelector('select');
  if (!field) throw new Error(`no filter "${label}"`);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

describe('a card', () => {
  it('shows day, record, metric, standing, words, quotation with its masks, and where it was drawn by chance', () => {
    const { page } = show();
    const drawn = cards(page).find((card) => card.textContent?.includes('drawn by chance'));
    expect(cards(page)[0]?.querySelector('header')?.textContent).toContain('Dec 27');
    expect(cards(page)[0]?.querySelector('.quote .mask')).not.toBeNull();
    expect(drawn).toBeUndefined();
    press(button('Next'));
    expect(cards(page).find((card) => card.textContent?.includes('drawn by chance'))).toBeDefined();
    expect(cards(page).map((card) => card.querySelector('.standing')?.textContent)).toContain(
      'changed since',
    );
  });

  it('opens to the facts then and now, and to earlier wordings', () => {
    const { page } = show({ material: sampleMaterial({ pieces: 8 }) });
    const changed = cards(page).find((card) => card.textContent?.includes('#48234'));
    expect(changed?.querySelector('details')?.textContent).toContain('When it was tagged');
    expect(changed?.querySelector('details')?.textContent).toContain('When it was read last');
    const edited = cards(page).find((card) => card.textContent?.includes('#48255'));
    expect(edited?.querySelector('.earlier')?.textContent).toBe('Checked the run.');
  });
});

describe('what is said to a piece', () => {
  it('is one word at a time, counted, and taken back', () => {
    const { page, last } = show();
    const [first] = cards(page);
    press(button('Endorse', first));
    expect(last()?.marks).toMatchObject([{ mark: 'endorsed' }]);
    expect(page.querySelector('.looked')?.textContent).toContain('1 of 34 looked at');
    press(button('Ask', first));
    type(fieldNamed('What do you want to know?'), 'Who was told?');
    press(button('Ask', first?.querySelector('form') ?? document));
    expect(last()?.marks).toMatchObject([{ mark: 'asked', text: 'Who was told?' }]);
    expect(first?.textContent).toContain('Dana Ruiz asks: Who was told?');
  });

  it('challenges with a reason, a treatment, a day and a decider who is not the rater', () => {
    const { page, last } = show();
    const card = cards(page).find((one) => one.textContent?.includes('Satisfied resolution'));
    press(button('Challenge', card));
    const submit = () => button('Raise a challenge', card?.querySelector('form') ?? document);
    type(fieldNamed<HTMLTextAreaElement>('What is wrong'), 'Rated for a defect that was on record.');
    type(fieldNamed('Who decides'), 'dana ruiz ');
    expect(submit().disabled).toBe(true);
    expect(card?.textContent).toContain('Whoever rated it cannot decide');
    type(fieldNamed('Who decides'), 'Noor Haddad');
    press(submit());
    expect(last()?.objections).toMatchObject([
      { about: { kind: 'evidence' }, by: 'manager', cases: { n: 1 }, decider: 'Noor Haddad', decision: null },
    ]);
    expect(last()?.marks).toMatchObject([{ mark: 'challenged' }]);
    expect(card?.textContent).toContain('Challenge open');
    expect(card?.textContent).toContain('With: 88% · without: 87.8%');
    press(button('Challenge open', card));
    press(button('Take the challenge back', card));
    expect(last()?.objections).toEqual([]);
    expect(last()?.marks).toEqual([]);
  });
});

describe('by key', () => {
  it('goes on after every endorsement, asks, steps back and takes back', () => {
    const { page, last } = show();
    key('j', document.body);
    expect(document.activeElement).toBe(cards(page)[0]);
    key('e');
    key('e');
    expect(document.activeElement).toBe(cards(page)[2]);
    key('a');
    type(fieldNamed('What do you want to know?'), 'When?');
    // a letter typed is no key
    key('e', fieldNamed('What do you want to know?'));
    press(button('Ask', cards(page)[2]?.querySelector('form') ?? document));
    expect(last()?.marks.map(({ mark }) => mark)).toEqual(['endorsed', 'endorsed', 'asked']);
    expect(document.activeElement).toBe(cards(page)[3]);
    key('u');
    expect(last()?.marks).toHaveLength(2);
    expect(document.activeElement).toBe(cards(page)[2]);
    key('k');
    expect(document.activeElement).toBe(cards(page)[1]);
    key('ArrowDown');
    expect(document.activeElement).toBe(cards(page)[2]);
  });

  it('crosses from one page of cards to the next', () => {
    const { page } = show();
    expect(cards(page)).toHaveLength(25);
    for (let step = 0; step < 26; step += 1) key('j', document.body);
    expect(cards(page)).toHaveLength(9);
    expect(document.activeElement).toBe(cards(page)[0]);
  });

  it('says which keys there are', () => {
    const { page } = show();
    key('?', document.body);
    expect(page.querySelector('dialog')?.textContent).toContain('Endorse, and go to the next');
  });

  it('says nothing to a review that is only looked at', () => {
    const { last } = show({ mode: 'look', trust: null });
    key('j', document.body);
    key('e');
    expect(last()).toBeUndefined();
  });
});

describe('narrowing', () => {
  it('by metric, month, chance and what was said', () => {
    const { page } = show({ material: sampleMaterial({ pieces: 20 }) });
    select(page, 'Metric', 'M12');
    expect(cards(page)).toHaveLength(7);
    select(page, 'Month', '2026-11');
    expect(cards(page)).toHaveLength(4);
    press(button('Clear filters'));
    select(page, 'How it got here', 'drawn');
    expect(cards(page)).toHaveLength(1);
    press(button('Endorse', cards(page)[0]));
    press(button('Clear filters'));
    select(page, 'What you said', 'endorsed');
    expect(cards(page)).toHaveLength(1);
  });

  it('leaves a piece in its place while it is being worked on', () => {
    const { page } = show({ material: sampleMaterial({ pieces: 5 }) });
    select(page, 'What you said', 'none');
    press(button('Endorse', cards(page)[0]));
    expect(cards(page)).toHaveLength(5);
  });
});

describe('a long list', () => {
  it('draws 25 cards of 2,000', () => {
    const material = sampleMaterial({ pieces: 2000 });
    const { page } = show({ material, first: sampleReview(material) });
    expect(cards(page)).toHaveLength(25);
    expect(page.querySelector('.example-pages')?.textContent).toContain('1 to 25 of 2,000');
  });
});
