import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '@/components/popup/PopupApp';
import type { PopupDoor } from '@/components/popup/popup-door';
import type { Trouble } from '@/components/shared/trouble';
import { button, draw, hasButton, press, settle } from '../shared/on-screen';
import { data, type FakeDoor, fakeDoor, ticketPage } from './fake-door';

async function open(door: FakeDoor = fakeDoor()) {
  const page = draw(<PopupApp door={door} />);
  await settle();
  return { page, door };
}

describe('PopupApp', () => {
  it('shows the trial plan as one that nobody has agreed to', async () => {
    const { page } = await open();
    expect(page.querySelector('h1')?.textContent).toBe('Support engineer, Q4 2026');
    expect(page.textContent).toContain('Trial plan, not agreed with anyone yet');
    expect(page.textContent).toContain('38 days left');
  });

  it('offers the presets at first run and shows the one chosen', async () => {
    const { page, door } = await open(fakeDoor({}, { state: 'noPlan' }));
    expect(page.textContent).toContain('Nobody has agreed to it');
    expect(hasButton('Plan')).toBe(false);
    press(button('Support engineer'));
    await settle();
    expect(door.did).toEqual(['adopt supportEngineer']);
    expect(page.querySelector('h1')?.textContent).toBe('Support engineer, Q4 2026');
  });

  it('undoes the piece beside the button, and brings it back in the same place', async () => {
    const { page, door } = await open();
    const line = () => page.querySelectorAll<HTMLElement>('.this-week > ul > li')[1] ?? page;
    button('Undo', line()).focus();
    press(button('Undo', line()));
    await settle();
    expect(door.did).toEqual(['undo 48002']);
    expect(line().textContent).toContain('Words of piece 2');
    expect(line().querySelector('[role="status"]')?.textContent).toBe('Taken back. It no longer counts.');
    expect(document.activeElement).toBe(button('Bring back', line()));

    press(button('Bring back', line()));
    await settle();
    expect(door.did).toEqual(['undo 48002', 'bring back 48002']);
    expect(line().querySelector('[role="status"]')?.textContent).toBe('Brought back. It counts again.');
    expect(document.activeElement).toBe(button('Undo', line()));
  });

  it('takes two quick presses for one', async () => {
    const { page, door } = await open();
    press(button('Undo'));
    press(button('Undo'));
    await settle();
    expect(door.did).toEqual(['undo 48001']);
    expect(page.querySelectorAll('.this-week > ul > li')).toHaveLength(2);
  });

  it('gives a line up that was erased elsewhere, and says so', async () => {
    const { page } = await open(fakeDoor({ bringBack: async () => 'refused' }));
    press(button('Undo'));
    await settle();
    press(button('Bring back'));
    await settle();
    expect(page.querySelector('.said')?.textContent).toContain('changed or erased elsewhere');
    expect(page.textContent).not.toContain('Words of piece 1');
  });

  it('says what went wrong when an undo could not be written, and keeps the piece', async () => {
    const { page } = await open(fakeDoor({ undo: async () => 'full' }));
    press(button('Undo'));
    await settle();
    expect(page.querySelector('.said')?.textContent).toContain('The disk is full');
    expect(page.textContent).toContain('Words of piece 1');
  });

  it('tags the ticket of the active tab and gets out of the way', async () => {
    const { door } = await open();
    press(button('Tag this ticket'));
    await settle();
    expect(door.did).toEqual(['tell tagRecord', 'close']);
  });

  it('does not offer to tag where there is no ticket, and says why', async () => {
    const { page, door } = await open(fakeDoor({ look: async () => null }));
    const tag = button('Tag this ticket');
    expect(tag.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(tag.getAttribute('aria-describedby') ?? '')?.textContent?.trim()).toBe(
      'No ticket or record in this tab. If you are on one, reload the page once.',
    );
    press(tag);
    await settle();
    expect(door.did).toEqual([]);
    expect(page.querySelector('.plan-header')).not.toBeNull();
  });

  it('reads again when the ledger changed', async () => {
    const { page, door } = await open();
    door.reading = { state: 'ready', data: data({ all: 62, thisWeek: 3 }) };
    door.change();
    await settle();
    expect(page.textContent).toContain('All 62 pieces');
  });

  it.each<[Trouble, string]>([
    ['busy', 'Another tab'],
    ['readOnly', 'not written'],
    ['upgradeFailed', 'left as it was'],
    ['newer', 'newer version'],
    ['damaged', 'second copy'],
  ])('has a sentence for trouble "%s" and can try again', async (trouble, words) => {
    const { page, door } = await open(fakeDoor({}, { state: 'trouble', trouble }));
    expect(page.querySelector('[role="alert"]')?.textContent).toContain(words);
    door.reading = { state: 'ready', data: data() };
    press(button('Try again'));
    await settle();
    expect(page.querySelector('[role="alert"]')).toBeNull();
  });

  it('tells of a rebuilt database and reads again, after it has painted', async () => {
    let told: (found: 'rebuiltFromCopy') => void = () => {};
    const check: PopupDoor['check'] = () =>
      new Promise((resolve) => {
        told = resolve;
      });
    const { page, door } = await open(fakeDoor({ check }, { state: 'noPlan' }));
    expect(page.textContent).toContain('Start with your role');
    door.reading = { state: 'ready', data: data() };
    told('rebuiltFromCopy');
    await settle();
    expect(page.textContent).toContain('rebuilt from its second copy');
    expect(page.querySelector('.plan-header')).not.toBeNull();
  });

  it('paints without waiting for the tab, the copies or the backup line', async () => {
    const never = () => new Promise<never>(() => {});
    const { page } = await open(fakeDoor({ look: never, check: never, lastBackup: never }));
    expect(page.querySelectorAll('.metric').length).toBeGreaterThan(3);
    expect(page.textContent).not.toContain('backed up');
  });

  it('resets and shows the margin from the menu', async () => {
    const { page, door } = await open();
    for (const item of ['Reset margin position', 'Show the margin here again']) {
      press(button('More'));
      press(button(item));
      await settle();
    }
    expect(door.did).toEqual(['tell reset', 'tell show']);
    expect(page.querySelector('.said')?.textContent).toBe('The margin is back in this tab.');
  });

  it('says so when no margin hears it', async () => {
    const { page } = await open(fakeDoor({ tell: async () => false }));
    press(button('More'));
    press(button('Reset margin position'));
    await settle();
    expect(page.querySelector('.said')?.textContent).toContain('no margin in this tab');
  });

  it('leads to evidence and to the backup', async () => {
    const { door } = await open();
    press(button('Evidence'));
    press(button('All 61 pieces'));
    press(button('Never backed up'));
    expect(door.did).toEqual(['open evidence', 'open evidence', 'open export']);
  });

  it('explains the trial plan in place', async () => {
    const { page } = await open();
    expect(page.querySelector('.plan-panel')).toBeNull();
    press(button('Plan'));
    expect(button('Plan').getAttribute('aria-expanded')).toBe('true');
    const lines = [...page.querySelectorAll('.plan-panel tbody tr')].map((line) => line.textContent);
    expect(lines[0]).toBe('Satisfied resolution30%70%78%');
    expect(page.querySelector('.plan-panel')?.textContent).toContain('Nobody has agreed to it');
  });

  it('asks a page that is still being read again, until it has something to say', async () => {
    const answers = [null, { ...ticketPage, state: 'switching' as const }];
    let asked = 0;
    const look = async () => {
      asked++;
      return answers.length > 0 ? (answers.shift() ?? null) : ticketPage;
    };
    const { page } = await open(fakeDoor({ look }));
    await vi.waitFor(() => expect(asked).toBe(3), 3000);
    await settle();
    expect(page.textContent).toContain('Everything works on this page');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(asked).toBe(3);
  });

  it('keeps working on a page that is signed out', async () => {
    const look = async () => ({ ...ticketPage, state: 'signedOut' as const });
    const { page } = await open(fakeDoor({ look }));
    expect(page.querySelector('.health')?.textContent).toContain('signed out');
    expect(button('Tag this ticket').getAttribute('aria-disabled')).toBe('true');
  });
});
