import type { Scenario, Turn } from '../scenario';
import { ACCESS } from './access';
import { BILLING_AND_API } from './billing-and-api';
import { DASHBOARDS } from './dashboards';
import { EXPORTS } from './exports';
import { IMPORTS } from './imports';

/** Every course of events a seeded ticket may follow. */
export const SCENARIOS: readonly Scenario[] = [
  ...EXPORTS,
  ...IMPORTS,
  ...DASHBOARDS,
  ...ACCESS,
  ...BILLING_AND_API,
];

/** Later words a customer and an agent may add to any English thread. */
export const AFTERWORDS: readonly Turn[] = [
  ['customer', 20, 'One more thing: will this also be right for our second site?'],
  ['agent', 3, 'Yes, I applied the same to your second site and checked it there, too.'],
  ['customer', 4, 'Understood. Let us watch it for a few days before we call it done.'],
  ['agent', 1, 'Agreed. I keep the request open until then and will look at it every morning.'],
  ['customer', 74, 'Nothing unusual since then. You can close this from our side.'],
  ['agent', 2, 'Thank you for checking. I am closing it now; a reply reopens it at any time.'],
];

/** What is said when a solved ticket comes back, for any English thread. */
export const RELAPSE: readonly Turn[] = [
  ['customer', 28, 'I am sorry to come back to this: it happened again this morning, in the same way.'],
  [
    'agent',
    2,
    'Thank you for telling us at once, {first}, and I am sorry. The change was undone by an update last night. I have made it again where updates do not reach it, and a check now warns me if it is ever undone.',
  ],
  ['customer', 6, 'Good, thank you. It is right again.'],
];
