/** The roles that have a preset, in the order in which they are offered. */
export const roles = [
  'supportEngineer',
  'serviceRep',
  'onboarding',
  'educator',
  'accountRep',
  'productManager',
  'community',
] as const;
export type Role = (typeof roles)[number];
