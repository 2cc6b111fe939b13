import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { ConnectionsArea } from '@/components/workspace/connections/ConnectionsArea';
import type { ConnectionsDoor } from '@/components/workspace/connections/connections-door';
import { type ConnectionState, connectionStateSchema } from '@/lib/model/org';
import { t } from '@/lib/platform/i18n';
import { button, draw, hasButton, press, settle, type } from '../../shared/on-screen';
import { TODAY } from '../../shared/samples';
import { confirmed, fakeConnections, HOST, orgRow } from './fake-connections';

async function open(door: ConnectionsDoor, rest: string[] = [HOST]) {
  const page = draw(<ConnectionsArea door={door} rest={rest} version={0} today={TODAY} />);
  await settle();
  return page;
}

const others = connectionStateSchema.options.filter(
  (state): state is Exclude<ConnectionState, 'connected'> => state !== 'connected',
);

beforeEach(() => {
  location.hash = '#connections';
});

describe('the list of orgs', () => {
  it('says how one gets here when there is none', async () => {
    const page = await open(fakeConnections(), []);
    expect(page.textContent).toContain('No Salesforce org is here yet');
    expect(page.textContent).toContain('“Connect”');
  });

  it('names each with its state, road and since when', async () => {
    const page = await open(fakeConnections({ row: orgRow({ mapping: confirmed }), state: 'connected' }), []);
    const line = page.querySelector('.org-line')?.textContent;
    expect(line).toContain(HOST);
    expect(line).toContain('Connected');
    expect(line).toContain('with your browser session');
    expect(line).toContain('connected since 20 Nov'.replace('20 Nov', 'Nov 20'));
    expect(line).toContain('renewals confirmed');
    expect(page.querySelector('.org-line a')?.getAttribute('href')).toBe(`#connections/${HOST}`);
  });

  it('leads to an org by the address of its pages, and to nothing else', async () => {
    const page = await open(fakeConnections(null), []);
    const field = page.querySelector('input');
    if (field) type(field, 'https://example.com/lightning');
    press(button('Go to this org'));
    await settle();
    expect(page.textContent).toContain('no address of Salesforce’s Lightning pages');
    expect(location.hash).toBe('#connections');
    draw(null);
    const again = await open(fakeConnections(), []);
    const typed = again.querySelector('input');
    if (typed) type(typed, `https://${HOST}/lightning/r/Account/001/view`);
    press(button('Go to this org'));
    await settle();
    expect(location.hash).toBe(`#connections/${HOST}`);
  });
});

describe('connecting', () => {
  it('says what is read before it asks, for an org never seen before too', async () => {
    const page = await open(fakeConnections());
    for (const words of [
      'cookie',
      'acme.my.salesforce.com',
      'only ever to read',
      'Nothing is sent',
      'take it back',
    ]) {
      expect(page.textContent).toContain(words);
    }
    const order = page.innerHTML;
    expect(order.indexOf('Before you decide')).toBeLessThan(order.indexOf('>Connect<'));
  });

  it('asks the browser within the click itself', async () => {
    let asked = false;
    const door = fakeConnections(
      {},
      {
        connect: async () => {
          asked = true;
          return 'connected';
        },
      },
    );
    await open(door);
    act(() => button('Connect').click());
    // no turn has passed
    expect(asked).toBe(true);
    await settle();
  });

  it('goes on from the page when it was refused', async () => {
    const page = await open(fakeConnections({}, { connect: async () => 'refused' }));
    press(button('Connect'));
    await settle();
    expect(page.textContent).toContain('Nothing is lost: the margin goes on working from the page');
    expect(hasButton('Connect')).toBe(true);
  });

  it('shows the new state once it is granted', async () => {
    const door = fakeConnections();
    const page = await open(door);
    press(button('Connect'));
    await settle();
    expect(door.did).toEqual([`connect ${HOST}`]);
    expect(page.querySelector('.org-state')?.getAttribute('data-state')).toBe('connected');
    expect(page.textContent).not.toContain('Before you decide');
  });

  it('says so when the address is none of Salesforce’s', async () => {
    const page = await open(fakeConnections(null));
    expect(page.textContent).toContain('nothing to connect');
    expect(hasButton('Connect')).toBe(false);
  });
});

describe('each state', () => {
  it.each(others)('%s has its own sentence, next step and act', async (state) => {
    const page = await open(
      fakeConnections({ state, granted: state !== 'noPermission', row: orgRow({ state }) }),
    );
    const said = page.querySelector('.org-state')?.textContent ?? '';
    expect(said).toContain(t(`connection_${state}`));
    expect(said).toContain(t(`connection_${state}_next`));
    expect(page.querySelectorAll('.org-state .acts > *').length).toBeGreaterThan(0);
    const sentences = connectionStateSchema.options.map(
      (one) => t(`connection_${one}`) + t(`connection_${one}_next`),
    );
    expect(new Set(sentences).size).toBe(14);
  });

  it('never says "sign in again" where that loops, and offers no second try that changes nothing', async () => {
    const page = await open(
      fakeConnections({ state: 'apiBlocked', granted: true, row: orgRow({ state: 'apiBlocked' }) }),
    );
    expect(hasButton('Look again', page)).toBe(false);
    press(button('Use OAuth instead'));
    await settle();
    expect(page.querySelector<HTMLDetailsElement>('.other-road')?.open).toBe(true);
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('follows what the worker learnt meanwhile', async () => {
    let state: ConnectionState = 'expired';
    const door = fakeConnections(
      {},
      {
        read: async () => ({
          host: HOST,
          apiHost: 'a',
          row: orgRow({ state }),
          granted: true,
          state,
          adminClientId: null,
        }),
      },
    );
    const page = await open(door);
    state = 'connected';
    act(() => door.tell());
    await settle();
    expect(page.querySelector('.org-state')?.getAttribute('data-state')).toBe('connected');
  });
});

describe('the other road', () => {
  it('has the focus before the next key can come', async () => {
    await open(fakeConnections({ state: 'apiBlocked', granted: true, row: orgRow({ state: 'apiBlocked' }) }));
    // not inside `act`, which would wait for what the browser does after painting
    button('Use OAuth instead').click();
    await Promise.resolve();
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('asks for a client id and signs in with it', async () => {
    const door = fakeConnections({
      state: 'apiBlocked',
      granted: true,
      row: orgRow({ state: 'apiBlocked' }),
    });
    const page = await open(door);
    press(button('Sign in with OAuth'));
    await settle();
    expect(door.did).toEqual([]);
    expect(page.textContent).toContain('Put in the client id first');
    const field = page.querySelector<HTMLInputElement>('.other-road input');
    if (field) type(field, ' 3MVG9 ');
    press(button('Sign in with OAuth'));
    await settle();
    expect(door.did).toEqual([`sign in ${HOST} 3MVG9`]);
  });

  it('only reads the one an admin set, and signs out again', async () => {
    const door = fakeConnections({
      state: 'connected',
      row: orgRow({ road: 'oauth' }),
      adminClientId: '3MVGadmin',
    });
    const page = await open(door);
    const field = page.querySelector<HTMLInputElement>('.other-road input');
    expect([field?.value, field?.disabled]).toEqual(['3MVGadmin', true]);
    press(button('Sign out and take it back'));
    await settle();
    expect(door.did).toEqual([`sign out ${HOST}`]);
  });
});

describe('calls and leaving', () => {
  const connected = { state: 'connected', granted: true, row: orgRow({ mapping: confirmed }) } as const;

  it('counts our calls by day beside everybody’s, with the rule', async () => {
    const page = await open(fakeConnections(connected));
    const part = page.querySelector('.calls');
    expect([...(part?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent)).toEqual([
      'Nov 2312',
      'Nov 203',
    ]);
    expect(part?.textContent).toContain('82,110 of 115,000');
    expect(part?.textContent).toContain('71.4%');
    expect(part?.textContent).toContain('At 90%');
  });

  it.each([
    [true, 'true'],
    [false, 'false'],
  ])('disconnects after asking; what a renewal is stays or goes: %s', async (keep, said) => {
    const door = fakeConnections(connected);
    await open(door);
    press(button('Disconnect'));
    const dialog = document.querySelector('dialog');
    if (!dialog) throw new Error('no dialog');
    const box = dialog.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (box && !keep) press(box);
    press(button('Disconnect', dialog));
    await settle();
    expect(door.did).toEqual([`disconnect ${HOST} ${said}`]);
  });

  it('forgets only when sure, and goes back to the list', async () => {
    location.hash = `#connections/${HOST}`;
    const door = fakeConnections(connected);
    await open(door);
    press(button('Forget this org'));
    press(button('Cancel'));
    expect(door.did).toEqual([]);
    press(button('Forget this org'));
    press(button('Forget it'));
    await settle();
    expect(door.did).toEqual([`forget ${HOST}`]);
    expect(location.hash).toBe('#connections');
  });
});
