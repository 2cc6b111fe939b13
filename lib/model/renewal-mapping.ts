import * as z from 'zod/mini';
import { instantSchema } from './record';
import { text } from './text';

const field = z.string().check(z.regex(/^[A-Za-z]\w{0,79}$/));
const object = z.enum(['Opportunity', 'Account', 'Contract']);

/** How a renewal is told from any other opportunity. No standard marker exists, so the person points at theirs. */
export const renewalMarkerSchema = z.discriminatedUnion('kind', [
  /** a checkbox, e.g. `SBQQ__Renewal__c` */
  z.strictObject({ kind: z.literal('checkbox'), field }),
  z.strictObject({
    kind: z.literal('recordType'),
    names: z.array(text(80)).check(z.minLength(1), z.maxLength(20)),
  }),
  /** a picklist with these values, `Type` among them */
  z.strictObject({
    kind: z.literal('values'),
    field,
    values: z.array(text(255)).check(z.minLength(1), z.maxLength(40)),
  }),
  /** no opportunity is marked: a contract that ends is what is due */
  z.strictObject({ kind: z.literal('contractEnd') }),
]);
export type RenewalMarker = z.infer<typeof renewalMarkerSchema>;

/** Where the recurring revenue at the start of a period comes from. Without one there is no GRR and no NRR. */
export const startRevenueSchema = z.discriminatedUnion('kind', [
  /** two fields of the account: what it was at the start of the period, and what it is now */
  z.strictObject({ kind: z.literal('fields'), start: field, now: field }),
  /** CPQ subscriptions, as they ran on a day */
  z.strictObject({ kind: z.literal('subscriptions') }),
  /** asset state periods, as they ran on a day */
  z.strictObject({ kind: z.literal('assets') }),
  /** start from an imported file, now from a field of the account */
  z.strictObject({ kind: z.literal('imported'), now: field }),
]);
export type StartRevenue = z.infer<typeof startRevenueSchema>;

/** What one org calls a renewal, confirmed by the person once. Holds names of fields and nothing from inside them. */
export const renewalMappingSchema = z.strictObject({
  marker: renewalMarkerSchema,
  /** the day a renewal is due */
  due: z.strictObject({ object, field }),
  /** what is renewed for, on the opportunity; null: no amount is known, so nothing is said by amount */
  amount: z.nullable(field),
  /** what was up for renewal, on the opportunity; null: the amount itself is taken, and it is said so */
  prior: z.nullable(field),
  /** the day a renewal was signed, on the opportunity or the contract; null: the day it reached its last stage */
  signed: z.nullable(field),
  revenue: z.nullable(startRevenueSchema),
  /** an account is at risk when its renewal is due within so many days and one of the signs is there */
  atRisk: z.strictObject({
    withinDays: z.int().check(z.gte(7), z.lte(365)),
    /** no two-way contact for so many days */
    quietDays: z.int().check(z.gte(7), z.lte(365)),
    /** an escalated case that is open */
    escalated: z.boolean(),
    /** days from the list being set to the contact */
    contactDays: z.int().check(z.gte(1), z.lte(90)),
  }),
  confirmedAt: z.nullable(instantSchema),
});
export type RenewalMapping = z.infer<typeof renewalMappingSchema>;

/** What is called at risk until somebody says otherwise. */
export const usualRisk: RenewalMapping['atRisk'] = {
  withinDays: 90,
  quietDays: 45,
  escalated: true,
  contactDays: 14,
};
