import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ConnectionsArea } from '@/components/workspace/connections/ConnectionsArea';
import type { ConnectionsDoor } from '@/components/workspace/connections/connections-door';
import { button, draw, hasButton, press, settle } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { confirmed, fakeConnections, HOST, mapping, orgRow, proposal } from '../fake-connections';

const connected = { state: 'connected', granted: true, row: orgRow() } as const;

async function open(door: ConnectionsDoor) {
  const page = draw(<ConnectionsArea door={door} rest={[HOST]} version={0} today={TODAY} />);
  await settle();
  return page;
}

function choose(label: string, value: string) {
  const field = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const select = document.getElementById(field?.htmlFor ?? '');
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no select "${label}"`);
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('proposes with the reason and with examples of the person’s own org, and keeps what is confirmed', async () => {
  const door = fakeConnections(connected);
  const page = await open(door);
  expect(page.textContent).toContain('record type for renewals: Renewal');
  const row = page.querySelector('.renewals tbody tr')?.textContent;
  expect(row).toContain('Northwind Traders renewal');
  expect(row).toContain('Jan 9');
  expect(row).toContain('€48,000');
  expect(row).toContain('open');
  expect(page.textContent).toContain('1 of 41');
  press(button('Confirm'));
  await settle();
  expect(door.saved).toEqual([mapping]);
});

it('confirms the one that was chosen', async () => {
  const second = {
    ...proposal,
    mapping: { ...mapping, marker: { kind: 'checkbox', field: 'Is_Renewal__c' } as const },
  };
  const door = fakeConnections(connected, {
    renewal: { proposals: async () => ({ ok: true, value: [proposal, second] }) },
  });
  const page = await open(door);
  const radio = page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1];
  if (radio) press(radio);
  press(button('Confirm'));
  await settle();
  expect(door.saved.map((one) => one.marker.kind)).toEqual(['checkbox']);
});

it('is pointed at by hand: nothing is confirmed before a value is chosen', async () => {
  const door = fakeConnections(connected, {
    renewal: { proposals: async () => ({ ok: true, value: [] }) },
  });
  const page = await open(door);
  expect(page.textContent).toContain('Nothing here looks like a mark');
  press(button('Point at your renewal field'));
  await settle();
  expect(button('Confirm').disabled).toBe(true);
  expect(page.textContent).toContain('Choose what marks a renewal first');
  const renewal = [...page.querySelectorAll('label.check')].find((one) => one.textContent === 'Renewal');
  const box = renewal?.querySelector('input');
  if (box) press(box);
  choose('It is due on', 'Contract.EndDate');
  choose('What was up for renewal', 'Prior_ARR__c');
  press(button('Confirm'));
  await settle();
  expect(door.saved[0]).toMatchObject({
    marker: { kind: 'values', field: 'Type', values: ['Renewal'] },
    due: { object: 'Contract', field: 'EndDate' },
    amount: 'Amount',
    prior: 'Prior_ARR__c',
    revenue: null,
  });
});

it('says which measures stay unavailable and why', async () => {
  const bare = { ...mapping, amount: null, prior: null, revenue: null };
  const page = await open(
    fakeConnections(connected, {
      renewal: { proposals: async () => ({ ok: true, value: [{ ...proposal, mapping: bare }] }) },
    }),
  );
  const said = [...page.querySelectorAll('.left-out li')].map((one) => one.textContent ?? '');
  expect(said).toHaveLength(3);
  expect(said[0]).toContain('without an amount');
  expect(said[1]).toContain('(GRR)');
  expect(said[2]).toContain('(NRR)');
});

it('shows what was confirmed, and is changed later with a preview on demand', async () => {
  let asked = 0;
  const door = fakeConnections(
    { ...connected, row: orgRow({ mapping: confirmed }) },
    {
      renewal: {
        examples: async () => {
          asked += 1;
          return { ok: true, value: { examples: [], count: 0 } };
        },
      },
    },
  );
  const page = await open(door);
  expect(page.textContent).toContain('Confirmed by you on Nov 20');
  expect(page.textContent).toContain('Opportunity.Renewal_Date__c');
  press(button('Change'));
  await settle();
  expect(asked).toBe(0);
  choose('Recurring revenue at the start', 'imported');
  press(button('Show what this finds'));
  await settle();
  expect(asked).toBe(1);
  expect(page.textContent).toContain('None was found');
  press(button('Confirm'));
  await settle();
  expect(door.saved[0]?.revenue).toEqual({ kind: 'imported', now: 'Start_ARR__c' });
});

it('says why the org did not answer, and asks again only when pressed', async () => {
  let asked = 0;
  const page = await open(
    fakeConnections(connected, {
      renewal: {
        proposals: async () => {
          asked += 1;
          return { ok: false, why: 'limit' };
        },
      },
    }),
  );
  expect(page.querySelector('.renewals')?.textContent).toContain('nearly used up');
  expect(asked).toBe(1);
  press(button('Look again', page.querySelector('.renewals') ?? document));
  await settle();
  expect(asked).toBe(2);
});

it('asks nothing while it is not connected, and says what was confirmed all the same', async () => {
  const door = fakeConnections({
    state: 'signedOut',
    granted: true,
    row: orgRow({ state: 'signedOut', mapping: confirmed }),
  });
  const page = await open(door);
  expect(page.textContent).toContain('Renewal_Date__c');
  expect(hasButton('Change')).toBe(false);
});
