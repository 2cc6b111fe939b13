import { addDays, dateIn, instantIn } from '../world/zone';
import { addComment, addEmail, addPost, openCase } from './add-cases';
import { addCall, addMeeting, addOpenTask } from './add-touches';
import { addContact, addCustomer, type Customer } from './customer';
import type { Founding } from './found-org';
import { addContract, addDeal } from './sell';

const DAY = 86_400_000;

/** The account of the rep's journey; ids of 18 characters. */
export interface Story {
  accountId: string;
  opportunityId: string;
  contractId: string;
  caseId: string;
}

export const STORY_NAME = 'Northwind Traders';
/** days until its renewal is due, and since both sides last spoke */
export const STORY_DUE_IN = 47;
const STORY_QUIET_FOR = 33;

/** Tells the first account of `acme`: a renewal in 47 days, the last call 33 days ago, two open cases. */
export function tellStory(founding: Founding): Story {
  const { now } = founding;
  const customer: Customer = { ...addCustomer(founding, 0, STORY_NAME), aboutAccount: true };
  customer.contacts = [
    addContact(founding, customer.account, 900, ['Mara', 'Lindqvist']),
    addContact(founding, customer.account, 901, ['Oskar', 'Ek']),
  ];
  const due = addDays(dateIn(customer.rep.zone, now), STORY_DUE_IN);
  const { opportunityId, contractId } = tellRenewals(founding, customer, due);
  customer.account.Start_ARR__c = 44_500;
  customer.account.Current_ARR__c = 48_000;
  const caseId = tellCases(founding, customer);
  tellTouches(founding, customer);
  return { accountId: customer.account.Id, opportunityId, contractId, caseId };
}

function tellRenewals(
  founding: Founding,
  customer: Customer,
  due: string,
): { opportunityId: string; contractId: string } {
  const { now } = founding;
  const { zone } = customer.rep;
  const before = (years: number): string => `${Number(due.slice(0, 4)) - years}${due.slice(4)}`;
  const years = [
    { end: before(2), value: 40_000, amount: 44_500 },
    { end: before(1), value: 44_500, amount: 48_000 },
  ];
  for (const { end, value, amount } of years) {
    const start = addDays(`${Number(end.slice(0, 4)) - 1}${end.slice(4)}`, 1);
    const contract = addContract(founding, customer, start, end, instantIn(zone, start, -9 * 1440));
    const stagedAt = instantIn(zone, addDays(end, -12), 15 * 60);
    addDeal(founding, customer, {
      name: `${STORY_NAME} renewal ${end.slice(0, 4)}`,
      kind: 'renewal',
      due: end,
      prior: value,
      amount,
      stage: 'Closed Won',
      createdAt: stagedAt - 90 * DAY,
      stagedAt,
      contractId: contract?.Id,
    });
  }
  const signed = instantIn(zone, addDays(before(1), -12), 15 * 60);
  const contract = addContract(founding, customer, addDays(before(1), 1), due, signed);
  const open = addDeal(founding, customer, {
    name: `${STORY_NAME} renewal ${due.slice(0, 4)}`,
    kind: 'renewal',
    due,
    prior: 48_000,
    amount: 48_000,
    stage: 'Proposal/Price Quote',
    createdAt: now - 62 * DAY,
    stagedAt: now - 19 * DAY,
    contractId: contract?.Id,
  });
  if (!contract) throw new Error('the story needs contracts');
  return { opportunityId: open.Id, contractId: contract.Id };
}

/** One escalated case with a long exchange, one quiet open one, and four that were closed. */
function tellCases(founding: Founding, customer: Customer): string {
  const { now, others } = founding;
  const [agent, colleague] = others;
  const [mara, oskar] = customer.contacts;
  if (!agent || !colleague || !mara || !oskar) throw new Error('the story needs its people');
  const usual = {
    priority: 'Medium',
    origin: 'Web',
    closedAt: null,
    escalatedAt: null,
    ownerId: colleague.id,
  };
  const main = openCase(founding, customer, mara, now - 41 * DAY, {
    subject: 'Month-end export misses the last day',
    description: 'The export for September ends on the 29th. We need the 30th for our closing.',
    priority: 'High',
    origin: 'Email',
    closedAt: null,
    escalatedAt: now - 20 * DAY,
    ownerId: agent.id,
  });
  const mail = (days: number, incoming: boolean, text: string): void =>
    addEmail(founding, main, mara, agent, { at: now - days * DAY, incoming, text });
  mail(41, true, 'The export for September ends on the 29th. We need the 30th for our closing.');
  mail(40, false, 'I can see it too: the last day is cut in time zones east of Greenwich. I am on it.');
  mail(36, true, 'Thank you. Could we have the missing day by hand until then?');
  mail(35.8, false, 'The file with the 30th is attached. The repair is planned for the next release.');
  addComment(
    founding,
    main,
    agent.id,
    now - 35 * DAY,
    'Handed to engineering with the steps to see it.',
    false,
  );
  addComment(
    founding,
    main,
    agent.id,
    now - 20 * DAY,
    'October was cut as well. Escalated with your renewal in mind.',
    true,
  );
  addComment(
    founding,
    main,
    customer.rep.id,
    now - 19 * DAY,
    'I have asked for the date of the repair.',
    false,
  );
  addComment(
    founding,
    main,
    agent.id,
    now - 6 * DAY,
    'The repair is in test. You will have it this week.',
    true,
  );
  addPost(
    founding,
    main,
    customer.rep.id,
    now - 18 * DAY,
    'Their renewal is due in January; this one matters.',
  );
  mail(5, false, 'A short word: the repair passed our tests and comes with the release on Thursday.');
  openCase(founding, customer, oskar, now - 9 * DAY, {
    ...usual,
    subject: 'Second approver for purchase orders',
    description: 'Can an order above 10,000 wait for a second approval?',
  });
  for (const age of [120, 260, 410, 700]) {
    const at = now - age * DAY;
    const row = openCase(founding, customer, oskar, at, {
      ...usual,
      subject: `Question about the ${age === 120 ? 'audit log' : 'monthly report'}`,
      description: 'Where can this be set?',
      closedAt: at + 2 * DAY,
      escalatedAt: age === 260 ? at + DAY : null,
    });
    addComment(
      founding,
      row,
      colleague.id,
      at + DAY,
      'It is under Settings, Reports. I have switched it on.',
      true,
    );
  }
  return main.Id;
}

/** Contact every few weeks until 33 days ago; since then only what does not count as contact. */
function tellTouches(founding: Founding, customer: Customer): void {
  const { now } = founding;
  const { zone } = customer.rep;
  // midday, so that so many days ago is the same day on every calendar
  const at = (age: number): number => instantIn(zone, addDays(dateIn(zone, now), -age), 12 * 60);
  for (const age of [STORY_QUIET_FOR, 70, 96, 131, 190, 265, 340, 420, 505, 610, 730]) {
    addCall(founding, customer, at(age), 600 + age);
  }
  for (const age of [58, 155, 300, 520]) addMeeting(founding, customer, at(age), false);
  addMeeting(founding, customer, at(15), true);
  addCall(founding, customer, at(12), 0);
  addOpenTask(founding, customer, at(8));
  addMeeting(founding, customer, at(-11), false);
}
