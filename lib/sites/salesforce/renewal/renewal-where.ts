import type { OrgShape } from '@/lib/model/org';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { hasField, inList } from './write-soql';

/**
 * The condition that tells a renewal from any other opportunity, for `FROM Opportunity WHERE ...`.
 * null: no opportunity is marked in this org (a contract's end is the renewal), or its mark is out of sight.
 */
export function renewalWhere({ marker }: Pick<RenewalMapping, 'marker'>, shape: OrgShape): string | null {
  switch (marker.kind) {
    case 'checkbox':
      return hasField(shape, 'Opportunity', marker.field) ? `${marker.field} = true` : null;
    case 'recordType':
      return hasField(shape, 'Opportunity', 'RecordTypeId')
        ? `RecordType.DeveloperName IN ${inList(marker.names)}`
        : null;
    case 'values':
      return hasField(shape, 'Opportunity', marker.field)
        ? `${marker.field} IN ${inList(marker.values)}`
        : null;
    case 'contractEnd':
      return null;
  }
}

/**
 * Where an opportunity finds its due day, as a path from Opportunity (`CloseDate`, `Account.Renewal_Date__c`,
 * `Contract.EndDate`). null: the field is out of sight, or the contract is not named on the opportunity, so that
 * only the contracts of its account can tell.
 */
export function dueField({ due }: Pick<RenewalMapping, 'due'>, shape: OrgShape): string | null {
  if (!hasField(shape, due.object, due.field)) return null;
  if (due.object === 'Opportunity') return due.field;
  return hasField(shape, 'Opportunity', `${due.object}Id`) ? `${due.object}.${due.field}` : null;
}

/** Where an opportunity finds the day it was signed: a field of its own, or of its contract; null: nowhere. */
export function signedField({ signed }: Pick<RenewalMapping, 'signed'>, shape: OrgShape): string | null {
  if (!signed) return null;
  if (hasField(shape, 'Opportunity', signed)) return signed;
  const ofContract = hasField(shape, 'Contract', signed) && hasField(shape, 'Opportunity', 'ContractId');
  return ofContract ? `Contract.${signed}` : null;
}

/** What to select of an opportunity so that `isRenewal`, `dueOf` and `stateOf` can tell; only what the org has. */
export function renewalFields(mapping: RenewalMapping, shape: OrgShape): string[] {
  const { marker } = mapping;
  const own = (field: string | null): string[] =>
    field && hasField(shape, 'Opportunity', field) ? [field] : [];
  const marked =
    marker.kind === 'recordType' && hasField(shape, 'Opportunity', 'RecordTypeId')
      ? ['RecordType.DeveloperName']
      : marker.kind === 'checkbox' || marker.kind === 'values'
        ? own(marker.field)
        : [];
  const paths = [dueField(mapping, shape), signedField(mapping, shape)].filter((path) => path !== null);
  const all = ['IsClosed', 'IsWon', ...marked, ...paths, ...own(mapping.amount), ...own(mapping.prior)];
  return [...new Set(all)];
}
