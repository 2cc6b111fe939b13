import type { ConnectionState } from '@/lib/model/org';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';

/** An opportunity or contract of the person's own org, shown so that a renewal can be recognised. Never kept. */
export interface RenewalExample {
  name: string;
  account: string | null;
  /** a calendar date */
  dueOn: string | null;
  amount: number | null;
  currency: string | null;
  /** null: a contract, which is neither */
  outcome: 'open' | 'won' | 'lost' | null;
}

export interface Examples {
  /** at most five */
  examples: RenewalExample[];
  /** how many there are in all, visible to the person; null: the org did not say */
  count: number | null;
}

/** What an org seems to call a renewal, and how that was found. */
export interface RenewalProposal {
  mapping: RenewalMapping;
  /** why it is proposed: a key of the message file with its substitutions */
  because: { key: string; values: string[] };
  found: Examples;
}

/** Something to point at: its API name, and what the org calls it. */
export interface Choice {
  name: string;
  label: string;
}

/** Fields and values one can point at, by their API names; labels are for reading only. */
export interface RenewalChoices {
  /** of an opportunity: checkboxes, lists with their values, record types */
  checkboxes: Choice[];
  lists: (Choice & { values: Choice[] })[];
  recordTypes: Choice[];
  /** there is an object for contracts */
  contracts: boolean;
  /** days on which something may be due */
  due: (Choice & { object: RenewalMapping['due']['object'] })[];
  /** sums of money on an opportunity */
  amounts: Choice[];
  /** days on which a renewal may have been signed */
  signed: Choice[];
  /** sums of money on an account */
  accountAmounts: Choice[];
  subscriptions: boolean;
  assets: boolean;
}

/** An answer of the org, or why there is none. */
export type Answered<T> = { ok: true; value: T } | { ok: false; why: ConnectionState | 'unreadable' };

/** What is asked of an org about its renewals, always by the person's own act. */
export interface RenewalDoor {
  /** up to five examples each, likeliest first; a team's pack before what was detected */
  proposals(host: string): Promise<Answered<RenewalProposal[]>>;
  choices(host: string): Promise<Answered<RenewalChoices>>;
  /** as a mapping finds them */
  examples(host: string, mapping: RenewalMapping): Promise<Answered<Examples>>;
  /** keeps it as confirmed by the person now */
  save(host: string, mapping: RenewalMapping): Promise<boolean>;
}
