import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOrgAsking } from '@/entrypoints/workspace/figures/figures-org';
import { readBatches, readMeasurements, readSourceRows } from '@/lib/ledger/read-measurements';
import type { DraftEntry } from '@/lib/model/entry';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { createPlanStore } from '@/lib/platform/plan-store';
import { sha256 } from '@/lib/platform/random';
import { createWorkingStore } from '@/lib/platform/working-store';
import { plan } from '../../../components/shared/samples';
import { aBrowser } from '../../../connect/a-browser';
import { type Simulators, startSimulators } from '../../../simulators/start-simulators';
import { mappingOf } from '../../../sites/salesforce/renewal/mapping-of';
import { keeping, ownLedger } from '../../kept-samples';

const PAGE = 'acme.lightning.force.com';
const YEAR = { from: '2026-01-01', to: '2026-11-23' };

let simulators: Simulators;
beforeAll(async () => {
  simulators = await startSimulators();
});
afterAll(() => simulators.close());
beforeEach(() => {
  simulators.salesforce.heal();
  vi.useFakeTimers({ now: simulators.clock.now(), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const confirmedMapping = mappingOf({
  due: { object: 'Opportunity', field: 'Renewal_Date__c' },
  prior: 'Prior_ARR__c',
  revenue: { kind: 'imported', now: 'Current_ARR__c' },
});

/** An org that is connected and confirmed, an empty ledger, and the measures over both. */
async function start(mapping: RenewalMapping | null = confirmedMapping) {
  const browser = aBrowser(simulators);
  await browser.visit(PAGE);
  await browser.road.connect(PAGE);
  if (mapping) await browser.road.saveMapping(PAGE, mapping);
  const kept = ownLedger();
  const append = async (entries: DraftEntry[]) => {
    await kept.append(entries);
    return { ok: true } as const;
  };
  const store = browser.stores.local;
  const asking = createOrgAsking({ kept, changed: () => {}, road: browser.road, store, append });
  return { ...browser, kept, store, asking, append };
}

/** Somebody whose closed renewals of this year are in euros and in dollars. */
function repWithTwoCurrencies(): string {
  const { salesforce } = simulators;
  const found = salesforce.reps.find(({ id }) => {
    const { records } = salesforce.soql(
      'acme',
      id,
      `SELECT CurrencyIsoCode cur, COUNT(Id) n FROM Opportunity WHERE OwnerId = '${id}' AND IsClosed = true AND RecordType.DeveloperName = 'Renewal' AND Renewal_Date__c >= ${YEAR.from} AND Renewal_Date__c <= ${YEAR.to} GROUP BY CurrencyIsoCode`,
    );
    return records.length === 2;
  });
  if (!found) throw new Error('nobody has two currencies');
  return found.id;
}

const lineOf = async (asking: Awaited<ReturnType<typeof start>>['asking'], id: string) => {
  const line = (await asking.lines(PAGE, YEAR)).find((one) => one.id === id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
};

describe('measures of the org', () => {
  it('are listed without asking, with their queries and what they lack', async () => {
    const { asking } = await start();
    simulators.salesforce.clearCalls();
    const lines = await asking.lines(PAGE, YEAR);
    expect(lines.map(({ id }) => id).sort()).toEqual([
      'grr',
      'logoRenewal',
      'nrr',
      'onTime',
      'outreach',
      'renewalRate',
      'touch',
    ]);
    const by = Object.fromEntries(lines.map((line) => [line.id, line]));
    expect(by.logoRenewal).toMatchObject({
      metrics: ['M40'],
      lack: null,
      last: null,
      open: null,
      next: null,
    });
    expect(by.logoRenewal?.queries[0]?.soql).toMatch(/^SELECT .* FROM Opportunity WHERE .* LIMIT 2000$/);
    expect(by.renewalRate?.metrics).toEqual([]);
    expect([by.grr?.lack, by.outreach?.lack]).toEqual(['noStart', 'noList']);
    expect(simulators.salesforce.calls).toEqual([]);
    expect(await asking.books()).toEqual([{ host: PAGE, state: 'connected', confirmed: true }]);
  });

  it('wait until it is confirmed what a renewal is', async () => {
    const { asking } = await start(null);
    expect(await asking.books()).toMatchObject([{ confirmed: false }]);
    expect(await asking.ask(PAGE, 'logoRenewal', YEAR)).toMatchObject({ ok: false, why: 'noMapping' });
  });

  it('keep the figure with its queries, window and rows, and ask once an hour', async () => {
    const { asking, kept } = await start();
    expect(await asking.ask(PAGE, 'logoRenewal', YEAR)).toEqual({ ok: true, kept: true });
    const ledger = await kept.ledger();
    const [row] = await readMeasurements(ledger);
    if (row?.figure.kind !== 'rate') throw new Error('no rate');
    expect(row).toMatchObject({
      metric: 'M40',
      ...YEAR,
      origin: { kind: 'query', site: 'salesforce', host: PAGE },
    });
    expect(row.origin.kind === 'query' && row.origin.queries?.[0]?.query).toContain('FROM Opportunity');
    expect(row.note).toContain('visible to you');
    const { rows } = await readSourceRows(ledger, row.batch, { measurement: row.id, limit: 2000 });
    expect(rows.filter(({ says }) => says === 'good')).toHaveLength(row.figure.good);
    expect(row.figure.n).toBeGreaterThan(0);
    simulators.salesforce.clearCalls();
    expect(await asking.ask(PAGE, 'logoRenewal', YEAR)).toMatchObject({ ok: false, why: 'tooSoon' });
    expect(simulators.salesforce.calls).toEqual([]);
    expect(await lineOf(asking, 'logoRenewal')).toMatchObject({ last: { figure: row.figure, window: YEAR } });
    vi.setSystemTime(Date.now() + 3_600_001);
    expect(await asking.ask(PAGE, 'logoRenewal', YEAR)).toMatchObject({ ok: true });
    expect((await readBatches(ledger)).map(({ withdrawn }) => withdrawn)).toEqual([false, true]);
  });

  it('keep nothing when the org does not answer, and may be asked again in a minute', async () => {
    const { asking, kept } = await start();
    simulators.salesforce.exceedLimit();
    expect(await asking.ask(PAGE, 'touch', YEAR)).toMatchObject({ ok: false });
    expect(await readBatches(await kept.ledger())).toEqual([]);
  });

  it('in two currencies keep nothing until the person says which one counts, for a metric of the draft', async () => {
    simulators.salesforce.signIn(repWithTwoCurrencies());
    const { asking, kept, store } = await start();
    expect(await asking.ask(PAGE, 'renewalRate', YEAR)).toEqual({ ok: true, kept: false });
    const open = (await lineOf(asking, 'renewalRate')).open ?? [];
    expect(open.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
    // no metric takes it yet
    expect(await asking.keep(PAGE, 'renewalRate', 'EUR')).toEqual({ ok: true, kept: false });
    expect(await asking.takeUp('renewalRate')).toEqual({ ok: false, why: 'noPlan' });
    const plans = createPlanStore(store);
    await plans.draft.save({ plan: plan(), savedAt: new Date().toISOString() });
    const taken = await asking.takeUp('renewalRate');
    if (!taken.ok) throw new Error(taken.why);
    expect(await asking.takeUp('renewalRate')).toEqual(taken);
    const own = (await plans.draft.read()).value?.plan.metrics.filter(
      ({ measure }) => measure === 'renewalRate',
    );
    expect(own).toMatchObject([
      { metric: taken.metric, family: 'retention', own: { unit: 'percent', activity: false } },
    ]);
    expect(taken.metric).toMatch(/^L\d\d$/);
    expect(await asking.keep(PAGE, 'renewalRate', 'USD')).toEqual({ ok: true, kept: true });
    const rows = await readMeasurements(await kept.ledger());
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ metric: taken.metric, figure: open[1]?.figure });
    expect(rows[0]?.note).toContain('USD only');
    expect((await lineOf(asking, 'renewalRate')).open).toBeNull();
  });

  it('count for the metric whose plan says so, and not for the library’s then', async () => {
    const { asking, store } = await start();
    const [first] = plan().metrics;
    if (!first) throw new Error('no metric');
    const named = { ...plan(), metrics: [{ ...first, metric: 'M40', measure: 'onTime' }] };
    await createPlanStore(store).draft.save({ plan: named, savedAt: new Date().toISOString() });
    expect((await lineOf(asking, 'onTime')).metrics).toEqual(['M40']);
    expect((await lineOf(asking, 'logoRenewal')).metrics).toEqual([]);
  });

  it('take the start revenue of an imported file that begins on the same day', async () => {
    const { asking, append } = await start();
    const account = simulators.salesforce.story.accountId;
    const batch = crypto.randomUUID();
    const id = crypto.randomUUID();
    const at = new Date().toISOString();
    const origin = {
      kind: 'import',
      name: 'arr.csv',
      format: 'retention',
      source: '',
      exportedOn: null,
      rows: 1,
      leftOut: 0,
      hash: 'a'.repeat(64),
    } as const;
    const figure = { kind: 'value', value: 100, n: 1, interval: null, seed: null } as const;
    const entry = (kind: 'a' | 'b'): DraftEntry =>
      kind === 'a'
        ? {
            id: crypto.randomUUID(),
            at,
            kind: 'measurements.recorded',
            subject: batch,
            body: {
              id: batch,
              origin,
              readAt: at,
              measurements: [{ id, metric: 'M41', ...YEAR, figure, mix: [], note: '' }],
            },
          }
        : {
            id: crypto.randomUUID(),
            at,
            kind: 'rows.recorded',
            subject: batch,
            body: {
              batch,
              from: 0,
              rows: [
                {
                  measurement: id,
                  ref: account,
                  on: YEAR.from,
                  says: 50_000,
                  detail: '50000 − 0 − 0 + 0 EUR',
                },
              ],
            },
          };
    await append([entry('a'), entry('b')]);
    expect(await lineOf(asking, 'grr')).toMatchObject({ lack: null });
    const elsewhere = { from: '2026-10-01', to: '2026-11-23' };
    expect((await asking.lines(PAGE, elsewhere)).find(({ id: one }) => one === 'grr')?.lack).toBe('noStart');
  });
});

describe('accounts at risk', () => {
  it('are frozen once a week, and outreach is measured against them', async () => {
    const { asking, append, store, kept } = await start();
    const found = await asking.findRisk(PAGE);
    if (!found.ok) throw new Error(found.why);
    expect(found.list).toMatchObject({ host: PAGE, week: asking.week(), from: 'rule' });
    expect(found.list.rule).toContain('90 days');
    expect(found.list.accounts.length).toBeGreaterThan(0);
    expect(await asking.lists(PAGE)).toEqual([]);
    const [first] = found.list.accounts;
    const name = simulators.salesforce.tables('acme').Account?.find(({ Id }) => Id === first?.ref)?.Name;
    expect(found.names[first?.ref ?? '']).toBe(name);
    await asking.setRisk(found.list);
    await asking.setRisk({ ...found.list, accounts: [] });
    // names are shown, ids are kept
    expect(JSON.stringify(await asking.lists(PAGE))).not.toContain(String(name));
    const lists = await asking.lists(PAGE);
    expect(lists.map(({ paper }) => paper.accounts.length)).toEqual([found.list.accounts.length]);
    expect((await lineOf(asking, 'outreach')).lack).toBeNull();

    // an outreach logged on one account's opportunity counts for its account
    const account = found.list.accounts[0]?.ref ?? '';
    const salt = await createWorkingStore(store).salt();
    const customer = await sha256(`${salt}:salesforce:${PAGE}:${account}`);
    const record = {
      site: 'salesforce',
      host: PAGE,
      kind: 'opportunity',
      id: simulators.salesforce.story.opportunityId,
    };
    const touch = {
      what: 'outreach',
      dueOn: null,
      doneAt: null,
      doneOn: found.list.setOn,
      useful: null,
      dropped: false,
    } as const;
    await append([keeping(1, { record, customer, touch })]);
    expect(await asking.ask(PAGE, 'outreach', YEAR)).toEqual({ ok: true, kept: true });
    const [measured] = await readMeasurements(await kept.ledger(), { metrics: ['M44'] });
    if (!measured) throw new Error('nothing measured');
    const { rows } = await readSourceRows(await kept.ledger(), measured.batch, {
      measurement: measured.id,
      limit: 2000,
    });
    expect(rows.find(({ ref }) => ref === account)?.says).toBe('good');
  });
});
