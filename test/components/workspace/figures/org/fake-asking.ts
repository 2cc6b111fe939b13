import type { OrgAsked, OrgAsking, OrgLine } from '@/components/workspace/figures/org/org-asking';
import type { PaperRow, RiskList } from '@/lib/model/papers';
import type { OrgFigure } from '@/lib/sites/org-contract';

export const ORG = 'acme.lightning.force.com';

export function orgLine(change: Partial<OrgLine> = {}): OrgLine {
  return {
    id: 'logoRenewal',
    metrics: ['M40'],
    lack: null,
    queries: [{ name: 'due', soql: 'SELECT AccountId acc FROM Opportunity LIMIT 2000' }],
    last: null,
    open: null,
    next: null,
    ...change,
  };
}

/** A renewal rate by amount, in one currency. */
export function inMoney(currency: string, numerator: number, denominator: number): OrgFigure {
  return {
    figure: { kind: 'value', value: (100 * numerator) / denominator, n: 4, interval: null, seed: null },
    currency,
    over: { numerator, denominator },
    rows: [],
    notes: [{ key: 'measures_note_openPastDue', values: [2] }],
  };
}

export const list: RiskList = {
  noun: 'riskList',
  week: '2026-11-23',
  setOn: '2026-11-23',
  host: ORG,
  from: 'rule',
  rule: 'due within 90 days and quiet for 45',
  contactDays: 14,
  accounts: [{ ref: '001000000000001AAA', dueOn: '2027-01-09', signs: ['renewalDue', 'quiet'] }],
};

export function listRow(change: Partial<RiskList> = {}, id = 'list1'): PaperRow<'riskList'> {
  const at = '2026-11-23T09:00:00Z';
  return {
    id,
    noun: 'riskList',
    paper: { ...list, ...change },
    writtenAt: at,
    changedAt: at,
    versions: 1,
    removed: false,
  };
}

/** An org with some lines, that writes down what it was asked. */
export function fakeAsking(
  lines: OrgLine[] = [orgLine()],
  change: Partial<OrgAsking> = {},
): OrgAsking & { did: string[]; lists_: PaperRow<'riskList'>[] } {
  const did: string[] = [];
  const lists_: PaperRow<'riskList'>[] = [];
  const kept: OrgAsked = { ok: true, kept: true };
  return {
    did,
    lists_,
    books: async () => [{ host: ORG, state: 'connected', confirmed: true }],
    lines: async () => lines,
    async ask(host, id, window) {
      did.push(`ask ${host} ${id} ${window.from} ${window.to}`);
      return kept;
    },
    async keep(_host, id, currency) {
      did.push(`keep ${id} ${currency}`);
      return kept;
    },
    async takeUp(id) {
      did.push(`take up ${id}`);
      return { ok: true, metric: 'L01' };
    },
    lists: async () => lists_,
    async findRisk() {
      did.push('find');
      return { ok: true, list, names: {} };
    },
    async setRisk(set) {
      did.push(`set ${set.week}`);
      lists_.unshift(listRow());
      return { ok: true };
    },
    week: () => '2026-11-23',
    addressOf: (host, account) => `https://${host}/lightning/r/Account/${account}/view`,
    ...change,
  };
}
