import { addCases } from './add-cases';
import { addTouches } from './add-touches';
import { addCustomer, type Customer } from './customer';
import type { Founding } from './found-org';
import { growBook, noteRevenue } from './grow-book';
import { addAssets, addSubscriptions } from './recurring';
import { renewYearly } from './renew';

/** Fills an org up to the numbers of its plan; what is there already counts. */
export function populate(founding: Founding): void {
  const { org, plan } = founding;
  const customers: Customer[] = [];
  for (let index = org.tables.Account?.length ?? 0; index < plan.accounts; index += 1) {
    const customer = addCustomer(founding, index);
    customers.push(customer);
    const told = customer.kind === 'customer' ? renewYearly(founding, customer, index) : null;
    if (told) noteRevenue(founding, customer, told);
    if (told && org.key === 'cpq') addSubscriptions(founding, customer, told);
    if (told && org.key === 'assets') addAssets(founding, customer, told);
  }
  growBook(founding, customers);
  addCases(founding, customers);
  for (const customer of customers) addTouches(founding, customer);
}
