/** Names people give to metrics, and what each is about, decided by reading them. */
export interface LabelledName {
  name: string;
  about: ('selling' | 'speed' | 'output' | 'growth')[];
}

export const labelledNames: LabelledName[] = [
  { name: 'Renewal rate', about: [] },
  { name: 'Renewal bookings kept', about: [] },
  { name: 'Net retention of accounts', about: [] },
  { name: 'Gross revenue retention', about: [] },
  { name: 'Customers who came back', about: [] },
  { name: 'Storage quota warnings explained in time', about: [] },
  { name: 'Build pipeline failures explained to customers', about: [] },
  { name: 'Commissioning visits that worked first time', about: [] },
  { name: 'New-business bookings', about: ['selling'] },
  { name: 'Bookings', about: ['selling'] },
  { name: 'Quota attainment', about: ['selling'] },
  { name: 'QUOTAS met', about: ['selling'] },
  { name: 'Commission earned', about: ['selling'] },
  { name: 'Sales pipeline influenced', about: ['selling'] },
  { name: 'Qualified pipeline', about: ['selling'] },
  { name: 'Renewal pipeline', about: ['selling'] },
  { name: 'New logos', about: ['selling'] },
  { name: 'Average handle time', about: ['speed'] },
  { name: 'AHT', about: ['speed'] },
  { name: 'Time to close', about: ['speed'] },
  { name: 'Median time-to-resolution', about: ['speed'] },
  { name: 'Tickets closed', about: ['output'] },
  { name: 'Features shipped', about: ['output'] },
  { name: 'Training hours', about: ['output'] },
  { name: 'Number of webinars', about: ['output'] },
  { name: 'Growth of weekly active users', about: ['growth'] },
  { name: 'Sign-ups', about: ['growth'] },
  { name: 'Product revenue', about: ['growth'] },
  { name: 'New customers', about: ['growth'] },
];
