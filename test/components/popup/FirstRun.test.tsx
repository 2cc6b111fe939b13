import { expect, it, vi } from 'vitest';
import { FirstRun } from '@/components/popup/FirstRun';
import { button, draw, press } from '../shared/on-screen';

const ROLES = [
  'Support engineer',
  'Customer service representative',
  'Onboarding specialist',
  'Customer educator',
  'Account representative or manager',
  'Product manager',
  'Community or conference organiser',
];

it('lists the seven roles, and one press takes the plan of that role on', () => {
  const onAdopt = vi.fn();
  const page = draw(<FirstRun onAdopt={onAdopt} onAgree={() => {}} />);
  expect([...page.querySelectorAll('li')].map((line) => line.textContent)).toEqual(ROLES);
  for (const role of ROLES) press(button(role));
  expect(onAdopt.mock.calls).toEqual([
    ['supportEngineer'],
    ['serviceRep'],
    ['onboarding'],
    ['educator'],
    ['accountRep'],
    ['productManager'],
    ['community'],
  ]);
});

it('says that nobody has agreed to it, and leads to where it is agreed', () => {
  const onAgree = vi.fn();
  const page = draw(<FirstRun onAdopt={() => {}} onAgree={onAgree} />);
  expect(page.textContent).toContain('Nobody has agreed to it yet');
  press(button('Agree it with your manager'));
  expect(onAgree).toHaveBeenCalledOnce();
});
