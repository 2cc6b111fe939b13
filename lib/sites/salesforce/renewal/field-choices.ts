import { type DescribedField, type Describes, readDescribe } from './describe';

/** Fields of an object that a person can point at, those called after renewals first, then by label. */
export function fieldChoices(
  describes: Describes,
  object: string,
  types: readonly string[],
): DescribedField[] {
  const fields = readDescribe(describes, object)?.fields ?? [];
  const rank = ({ name, label }: DescribedField): number => (/renew/i.test(`${name} ${label}`) ? 0 : 1);
  return fields
    .filter(({ type }) => types.includes(type))
    .sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label) || (a.name < b.name ? -1 : 1));
}

/** Record types of opportunities that a person can point at. */
export function recordTypeChoices(describes: Describes): { name: string; label: string }[] {
  return readDescribe(describes, 'Opportunity')?.recordTypes ?? [];
}
