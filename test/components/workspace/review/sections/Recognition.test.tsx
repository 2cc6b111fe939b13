import { expect, it } from 'vitest';
import { Recognition } from '@/components/workspace/review/sections/Recognition';
import { fieldNamed } from '../../../shared/field-named';
import { button, press, type } from '../../../shared/on-screen';
import { uuid } from '../sample-material';
import { paperOf, stage, withPapers } from './section-stage';

const names = (page: HTMLElement) =>
  [...page.querySelectorAll('.recognised h4')].map((one) => one.textContent);
const thing = (n: number, who: string, kind: 'person' | 'team') => ({
  id: uuid(n),
  kind,
  who,
  what: 'Wrote the runbook, so customers import without asking.',
  evidence: [],
  on: '2026-12-01',
});

it('lists people and teams together by the alphabet, all of one kind of card', () => {
  const recognition = [
    thing(1, 'Platform team', 'team'),
    thing(2, 'Ana Ferrer', 'person'),
    thing(3, 'iris', 'person'),
  ];
  const { page } = stage(Recognition, { review: { recognition } });
  expect(names(page)).toEqual(['Ana Ferrer', 'iris', 'Platform team']);
  const shapes = new Set([...page.querySelectorAll('.cards > li')].map((one) => one.className));
  expect(shapes.size).toBe(1);
  expect(page.textContent).toContain('Nobody is ranked.');
});

it('keeps a card in its place while its name is typed, and sorts it in afterwards', () => {
  const { page, review } = stage(Recognition, { review: { recognition: [thing(1, 'Bea', 'person')] } });
  press(button('Recognise a team'));
  type(fieldNamed('Which team'), 'Accounts');
  type(
    fieldNamed('What for: what was done, and what the customer got from it'),
    'Closed the month with the customer.',
  );
  expect(page.querySelectorAll('.cards > li')).toHaveLength(2);
  press(button('Done'));
  expect(names(page)).toEqual(['Accounts', 'Bea']);
  expect(review().recognition[1]).toMatchObject({ kind: 'team', who: 'Accounts', on: '2027-01-08' });
  press(button('Remove', page.querySelector('.cards > li') ?? page));
  expect(names(page)).toEqual(['Bea']);
});

it('takes over thanks that came with the file, once', () => {
  const given = paperOf(1, {
    noun: 'thanks',
    on: '2026-11-30',
    direction: 'given',
    from: 'Ana Ferrer',
    to: 'Noor Haddad',
    text: 'Read the log with me at night.',
    evidence: uuid(5),
    signer: null,
  });
  const { page, review } = stage(Recognition, { material: withPapers(given) });
  press(button('Take over'));
  expect(review().recognition).toEqual([
    {
      id: given.id,
      kind: 'person',
      who: 'Noor Haddad',
      what: 'Read the log with me at night.',
      evidence: [uuid(5)],
      on: '2026-11-30',
    },
  ]);
  expect(page.querySelector('.offered')).toBeNull();
});
