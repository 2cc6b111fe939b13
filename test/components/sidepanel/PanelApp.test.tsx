import { describe, expect, it } from 'vitest';
import { PanelApp } from '@/components/sidepanel/PanelApp';
import type { PanelDoor } from '@/components/sidepanel/panel-door';
import { ticketPage } from '../popup/fake-door';
import { button, draw, hasButton, key, press, settle, type } from '../shared/on-screen';
import { fakePanel } from './panel-stage';

async function open(change: Partial<PanelDoor> = {}) {
  const stage = fakePanel(change);
  const page = draw(<PanelApp door={stage.panel} />);
  await settle();
  return { page, ...stage };
}

function field(label: string): HTMLInputElement {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const found = document.getElementById(named?.getAttribute('for') ?? '');
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement))
    throw new Error(`no field "${label}"`);
  return found as HTMLInputElement;
}

const submit = async (page: HTMLElement) => {
  page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};

async function note(page: HTMLElement, address: string, words: string) {
  press(button('Note a ticket by hand'));
  await settle();
  type(field('Which ticket?'), address);
  type(field('Who did this help, and how?'), words);
  await settle();
  return page;
}

describe('PanelApp', () => {
  it('shows the same progress as the popup', async () => {
    const { page } = await open();
    expect(page.querySelector('h1')?.textContent).toBe('Support engineer, Q4 2026');
    expect(page.querySelectorAll('.metric').length).toBeGreaterThan(2);
  });

  it('tags the ticket in front where a margin can be reached, and stays', async () => {
    const { page, did } = await open({ look: async () => ticketPage });
    expect(hasButton('Note a ticket by hand')).toBe(false);
    press(button('Tag this ticket'));
    await settle();
    expect(did).toEqual(['tell tagRecord', 'close']);
    expect(page.textContent).toContain('The margin is open on the ticket.');
  });

  it('follows the tab in front', async () => {
    let listen = () => {};
    let front: typeof ticketPage | null = null;
    const { page } = await open({
      look: async () => front,
      onTab: (heard) => {
        listen = heard;
        return () => {};
      },
    });
    expect(page.textContent).toContain('No ticket or record in this tab');
    front = ticketPage;
    listen();
    await settle();
    expect(button('Tag this ticket').getAttribute('aria-disabled')).toBe('false');
    front = null;
    listen();
    await settle();
    expect(hasButton('Tag this ticket')).toBe(false);
    expect(hasButton('Note a ticket by hand')).toBe(true);
  });

  it('keeps a ticket noted by its address, masked as the preview shows', async () => {
    const { page, kept } = await open();
    await note(page, 'https://acme.zendesk.com/agent/tickets/48213', 'Wrote to mara@northwind.example');
    expect(page.textContent).toContain('Ticket #48213 on acme.zendesk.com');
    expect(page.querySelector('.as-kept')?.textContent).not.toContain('mara@');
    press(button('Satisfied resolution'));
    press(button('It helped'));
    await submit(page);
    expect(kept).toEqual([
      [
        'id-0',
        expect.objectContaining({
          record: { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '48213' },
          metrics: ['M01'],
          outcome: 'helped',
        }),
      ],
    ]);
    expect(page.textContent).toContain(
      'Kept: ticket #48213. It counts when the margin next reads that ticket',
    );
    expect(hasButton('Note a ticket by hand')).toBe(true);
  });

  it('takes a bare number on the host used last, or on another one', async () => {
    const { page, kept } = await open();
    await note(page, '#512', 'Moved their data over.');
    expect(field('Which helpdesk?').value).toBe('acme.zendesk.com');
    type(field('Which helpdesk?'), 'nowhere.example');
    expect(page.textContent).toContain('This is no helpdesk we know');
    await submit(page);
    expect(kept).toEqual([]);
    type(field('Which helpdesk?'), 'Other.zendesk.com');
    await submit(page);
    expect(kept[0]?.[1].record).toMatchObject({ host: 'other.zendesk.com', id: '512' });
  });

  it('keeps nothing without a ticket it knows or without words', async () => {
    const { page, kept } = await open();
    await note(page, 'https://evil.example/agent/tickets/1', 'Helped.');
    expect(page.querySelector('.field-error')?.textContent).toContain('no address of a ticket we know');
    await submit(page);
    type(field('Which ticket?'), 'https://acme.zendesk.com/agent/tickets/1');
    type(field('Who did this help, and how?'), '   ');
    await submit(page);
    expect(kept).toEqual([]);
  });

  it('stays open with what was written when it could not be kept, and tries under the same id', async () => {
    const tries: string[] = [];
    const { page } = await open({
      keepByHand: async (id) => {
        tries.push(id);
        return tries.length === 1 ? 'full' : null;
      },
    });
    await note(page, 'https://acme.zendesk.com/agent/tickets/7', 'Helped.');
    await submit(page);
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('The disk is full');
    await submit(page);
    expect(tries).toEqual(['id-0', 'id-0']);
  });

  it('gives the form up with Escape', async () => {
    const { page } = await open();
    await note(page, '7', 'Helped.');
    key('Escape', field('Which ticket?'));
    await settle();
    expect(page.querySelector('form')).toBeNull();
    expect(page.querySelector('.plan-header')).not.toBeNull();
  });
});
