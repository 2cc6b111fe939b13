import { describe, expect, it } from 'vitest';
import { OrgView } from '@/components/workspace/figures/org/OrgView';
import type { OrgAsking, OrgFailure } from '@/components/workspace/figures/org/org-asking';
import { button, draw, hasButton, press, settle } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { fakeAsking, inMoney, listRow, ORG, orgLine } from './fake-asking';

async function open(asking: OrgAsking) {
  const page = draw(<OrgView asking={asking} plan={null} version={0} today={TODAY} />);
  await settle();
  return page;
}

describe('measures of an org', () => {
  it.each([
    [[], 'No Salesforce org is connected', '#connections'],
    [
      [{ host: ORG, state: 'connected' as const, confirmed: false }],
      'not yet what a renewal is',
      `#connections/${ORG}`,
    ],
  ])('teach the way while there is nothing to ask', async (books, words, href) => {
    const page = await open(fakeAsking([], { books: async () => books }));
    expect(page.textContent).toContain(words);
    expect(page.querySelector('a.primary')?.getAttribute('href')).toBe(href);
  });

  it('show what they see, for which metric, and the query before it is asked', async () => {
    const asking = fakeAsking();
    const page = await open(asking);
    const card = page.querySelector('.measure');
    expect(card?.textContent).toContain('Logo renewal rate');
    expect(card?.textContent).toContain('Counts for: Renewal rate');
    expect(card?.querySelector('details pre')?.textContent).toContain('FROM Opportunity');
    expect(asking.did).toEqual([]);
    press(button('Ask: Logo renewal rate'));
    await settle();
    expect(asking.did).toEqual([`ask ${ORG} logoRenewal 2026-10-01 2026-11-23`]);
  });

  it('wait an hour, and say until when', async () => {
    const page = await open(fakeAsking([orgLine({ next: '2026-11-23T10:40:00Z' })]));
    expect(button('Ask: Logo renewal rate').disabled).toBe(true);
    expect(page.textContent).toContain('Again from');
  });

  it('that cannot be asked say why, and have no button', async () => {
    const page = await open(
      fakeAsking([orgLine({ id: 'grr', metrics: ['M41'], lack: 'noStart', queries: [] })]),
    );
    expect(page.textContent).toContain('no source says what the recurring revenue was at the start');
    expect(hasButton('Ask: Gross revenue retention (GRR)')).toBe(false);
  });

  it('in several currencies stand side by side until the person says which one counts', async () => {
    const figures = [inMoney('EUR', 200_000, 250_000), inMoney('USD', 90_000, 100_000)];
    const asking = fakeAsking([orgLine({ id: 'renewalRate', metrics: ['L01'], open: figures })]);
    const page = await open(asking);
    const said = page.querySelector('.open-figures')?.textContent ?? '';
    expect(said).toContain('80%');
    expect(said).toContain('€200,000 of €250,000');
    expect(said).toContain('90%');
    expect(said).toContain('$90,000 of $100,000');
    expect(said).not.toContain('290,000');
    expect(said).not.toContain('350,000');
    expect(said).toContain('visible to you');
    expect(said).toContain('Past their day and still open');
    press(button('Let USD count'));
    await settle();
    expect(asking.did).toEqual(['keep renewalRate USD']);
  });

  it('without a metric in the library are taken into the draft, and keep nothing before that', async () => {
    const asking = fakeAsking([orgLine({ id: 'renewalRate', metrics: [], open: [inMoney('EUR', 4, 5)] })]);
    const page = await open(asking);
    expect(hasButton('Keep this figure')).toBe(false);
    press(button('Take into the plan draft as a metric of its own'));
    await settle();
    expect(asking.did).toEqual(['take up renewalRate']);
    expect(page.querySelector('a[href="#plan/metrics/L01"]')).not.toBeNull();
  });

  it.each<[OrgFailure, string]>([
    ['apiBlocked', 'Ask your admin to allow it'],
    ['signedOut', 'Sign in to Salesforce in this browser'],
    ['tooMany', 'Choose a shorter window'],
    ['busy', 'the ledger is busy'],
  ])('%s: say so with what to do', async (why, words) => {
    const page = await open(fakeAsking([orgLine()], { ask: async () => ({ ok: false, why, pause: 0 }) }));
    press(button('Ask: Logo renewal rate'));
    await settle();
    expect(page.querySelector('.measure [role=status]')?.textContent).toContain(words);
  });

  it('show what was kept last with what limits it', async () => {
    const last = {
      figure: { kind: 'rate', good: 22, n: 24, apart: 0, unknown: 0 } as const,
      window: { from: '2026-07-01', to: '2026-09-30' },
      at: '2026-11-23T08:00:00Z',
      note: '22 of 24, as far as visible to you.',
    };
    const page = await open(fakeAsking([orgLine({ last })]));
    const said = page.querySelector('.measure [role=status]')?.textContent;
    expect(said).toContain('91.7%, 74–98% for Q3 2026');
    expect(said).toContain('visible to you');
  });
});

describe('the week’s list', () => {
  it('is looked at before it is set, and stays as it was set', async () => {
    const asking = fakeAsking();
    const page = await open(asking);
    press(button('Look for accounts at risk'));
    await settle();
    expect(page.textContent).toContain('due within 90 days and quiet for 45');
    expect(page.textContent).toContain('cannot be changed afterwards');
    expect(asking.did).toEqual(['find']);
    press(button('Set this week’s list'));
    await settle();
    expect(asking.did).toEqual(['find', 'set 2026-11-23']);
    expect(hasButton('Set this week’s list')).toBe(false);
    expect(hasButton('Look for accounts at risk')).toBe(false);
    const row = page.querySelector('.risk tbody tr');
    expect(row?.textContent).toContain('no two-way contact lately');
    expect(row?.querySelector('a')?.href).toContain('/lightning/r/Account/001000000000001AAA/view');
  });

  it('stands above the earlier ones', async () => {
    const older = listRow({ week: '2026-11-16', setOn: '2026-11-17' }, 'list0');
    const page = await open(fakeAsking([], { lists: async () => [listRow(), older] }));
    expect(page.querySelector('.older')?.textContent).toContain('1 earlier list');
    expect(page.querySelector('.older')?.textContent).toContain('Week of Nov 16, 1 account');
  });
});
