import type { OrgUser } from '../world/org';
import type { Value } from '../world/row';
import type { FieldShape } from '../world/shape';
import { labelOf } from './labels';

/** A value as a person reads it, in their language, zone and currency; null where the API gives none. */
export function displayValue(
  field: FieldShape,
  value: Value,
  user: OrgUser,
  currency: string | null,
): string | null {
  if (value === null) return null;
  const locale = user.locale.replace('_', '-');
  switch (field.type) {
    case 'date':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(
        Date.parse(`${value}T00:00:00Z`),
      );
    case 'datetime': {
      const format = { dateStyle: 'short', timeStyle: 'short', timeZone: user.zone } as const;
      return new Intl.DateTimeFormat(locale, format).format(Date.parse(String(value)));
    }
    case 'currency':
      return new Intl.NumberFormat(locale, { style: 'currency', currency: currency ?? 'EUR' }).format(
        Number(value),
      );
    case 'int':
    case 'double':
      return new Intl.NumberFormat(locale).format(Number(value));
    case 'percent':
      return `${new Intl.NumberFormat(locale).format(Number(value))}%`;
    case 'picklist':
      return labelOf(String(value), user.language);
    default:
      return null;
  }
}
