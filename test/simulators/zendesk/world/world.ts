import type { Clock } from '../../clock';
import type { RateFamily } from '../../faults';
import type { Account } from './account';

/** What tests and the control panel may switch. */
export interface Settings {
  signedIn: boolean;
  /** how `/tickets/{id}/metrics` wraps its answer: both have been seen */
  metricsShape: 'object' | 'array';
  /** `metric_sets` inside the ticket, as a list beside it, or not delivered at all */
  sideload: 'all' | 'list' | 'none';
  rateHeaders: RateFamily;
  /** at most so many requests are left this minute, as if the customer's own integrations used the rest */
  rateRemaining: number;
  generation: 'current' | 'older';
  language: 'en' | 'de';
  theme: 'light' | 'dark';
  storm: 'on' | 'off';
  /** a dialog of the host: drawn by hand, or with the dialog element */
  modal: 'none' | 'drawn' | 'native';
  /** how long after an address change the conversation is drawn, in milliseconds */
  lateMs: number;
}

/** Everything one simulated Zendesk remembers. */
export interface World {
  accounts: { main: Account; second: Account };
  settings: Settings;
  clock: Clock;
  /** goes up whenever the page has something new to show */
  version: number;
  rate: { minute: number; used: number };
  /** secret a write must bring along */
  token: string;
}

export const RATE_LIMIT = 400;

export const DEFAULT_SETTINGS: Settings = {
  signedIn: true,
  metricsShape: 'object',
  sideload: 'all',
  rateHeaders: 'x-rate-limit',
  rateRemaining: RATE_LIMIT,
  generation: 'current',
  language: 'en',
  theme: 'light',
  storm: 'off',
  modal: 'none',
  lateMs: 150,
};

/** The account a host name belongs to: `acme` is the main one, every other name the second. */
export function accountAt(world: World, host: string): Account {
  return host === `${world.accounts.main.subdomain}.zendesk.com`
    ? world.accounts.main
    : world.accounts.second;
}
