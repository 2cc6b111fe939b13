import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { type Described, type DescribedField, type Describes, readDescribe } from './describe';

/** One way this org may mark renewals, to be shown with examples and confirmed by the person. */
export interface RenewalCandidate
  extends Pick<RenewalMapping, 'marker' | 'due' | 'amount' | 'prior' | 'signed'> {
  /** why it is proposed: a key of the message file with its substitutions */
  because: { key: string; values: string[] };
}

const RENEW = /renew/i;
const PRIOR = /prior|previous|baseline|target|up.?for.?renew|original/i;
const SIGNED = /sign(ed|ature)|countersign/i;

/**
 * How renewals may be marked here, likeliest first: the CPQ checkbox, record types, values of `Type`, other fields that
 * are called so or hold such a value, and at last the end of contracts. No org has a standard mark, so none of them counts until a person
 * confirmed it.
 * @param describes of Opportunity, Account and Contract as far as the org has them, unread
 */
export function detectRenewals(describes: Describes): RenewalCandidate[] {
  const deal = readDescribe(describes, 'Opportunity');
  const contract = readDescribe(describes, 'Contract');
  const rest = guessRest(describes, deal, contract);
  const found = deal ? markersOf(deal).map((one) => ({ ...one, ...rest })) : [];
  return [...found, ...contractEnds(contract)];
}

type Marked = Pick<RenewalCandidate, 'marker' | 'because'>;

function markersOf({ fields, recordTypes }: Described): Marked[] {
  const cpq = fields.filter(({ name, type }) => name === 'SBQQ__Renewal__c' && type === 'boolean');
  const types = recordTypes.filter(({ name, label }) => RENEW.test(name) || RENEW.test(label));
  const type = fields.filter(({ name }) => name === 'Type');
  const others = fields.filter((field) => field.custom && !cpq.includes(field));
  return [
    ...cpq.map((field) => checkbox(field, 'renewal_because_cpq')),
    ...(types.length > 0
      ? [
          {
            marker: { kind: 'recordType' as const, names: types.map(({ name }) => name).slice(0, 20) },
            because: { key: 'renewal_because_recordType', values: [listed(types.map(({ label }) => label))] },
          },
        ]
      : []),
    ...type.flatMap((field) => picked(field, 'renewal_because_typeValues')),
    ...others
      .filter((field) => field.type === 'boolean')
      .map((field) => checkbox(field, 'renewal_because_field')),
    ...others.flatMap((field) => picked(field, 'renewal_because_fieldValues')),
  ];
}

function checkbox({ name, label }: DescribedField, key: string): Marked {
  return { marker: { kind: 'checkbox', field: name }, because: { key, values: [label, name] } };
}

/** A picklist by those of its values that speak of renewal; a field of one's own that is itself called so, by its yes. */
function picked(field: DescribedField, key: string): Marked[] {
  if (field.type !== 'picklist') return [];
  const spoken = field.values.filter(({ value, label }) => RENEW.test(value) || RENEW.test(label));
  const asks = field.custom && isCalledRenewal(field);
  const yes = asks ? field.values.filter(({ value }) => /^(yes|true|y)$/i.test(value)) : [];
  const values = (spoken.length > 0 ? spoken : yes).slice(0, 40);
  if (values.length === 0) return [];
  return [
    {
      marker: { kind: 'values', field: field.name, values: values.map(({ value }) => value) },
      because: { key, values: [listed(values.map(({ label }) => label)), field.label, field.name] },
    },
  ];
}

/** The end of contracts, by a date of their own that is called so before the standard one. */
function contractEnds(contract: Described | null): RenewalCandidate[] {
  const dates = (contract?.fields ?? []).filter(({ type }) => type === 'date');
  const called = dates.filter((field) => field.custom && isCalledRenewal(field));
  const ends = dates.filter(({ name }) => name === 'EndDate');
  return [...called, ...ends].map(({ name, label }) => ({
    marker: { kind: 'contractEnd' },
    due: { object: 'Contract', field: name },
    amount: null,
    prior: null,
    signed: null,
    because: { key: 'renewal_because_contractEnd', values: [label, name] },
  }));
}

/** The fields besides the mark, as well as they can be guessed: the due day is always one that the org has. */
function guessRest(
  describes: Describes,
  deal: Described | null,
  contract: Described | null,
): Pick<RenewalCandidate, 'due' | 'amount' | 'prior' | 'signed'> {
  const own = deal?.fields ?? [];
  const dated = (of: Described | null): DescribedField | undefined =>
    of?.fields.find((field) => field.custom && field.type === 'date' && isCalledRenewal(field));
  const money = own.filter(({ type }) => type === 'currency');
  const prior = money.find((field) => field.custom && (PRIOR.test(field.name) || PRIOR.test(field.label)));
  const signed = own.find(
    (field) =>
      field.custom && /^date(time)?$/.test(field.type) && SIGNED.test(`${field.name} ${field.label}`),
  );
  const amount =
    money.find(({ name }) => name === 'Amount') ??
    money.find((field) => field !== prior && isCalledRenewal(field));
  const linked = own.some(({ name }) => name === 'ContractId');
  const end = linked && contract?.fields.some(({ name }) => name === 'EndDate') ? 'EndDate' : null;
  const ofDeal = dated(deal);
  const ofAccount = dated(readDescribe(describes, 'Account'));
  const due: RenewalCandidate['due'] = ofDeal
    ? { object: 'Opportunity', field: ofDeal.name }
    : end
      ? { object: 'Contract', field: end }
      : ofAccount
        ? { object: 'Account', field: ofAccount.name }
        : { object: 'Opportunity', field: 'CloseDate' };
  return { due, amount: amount?.name ?? null, prior: prior?.name ?? null, signed: signed?.name ?? null };
}

const isCalledRenewal = ({ name, label }: DescribedField): boolean => RENEW.test(name) || RENEW.test(label);

const listed = (texts: readonly string[]): string => texts.slice(0, 4).join(', ');
