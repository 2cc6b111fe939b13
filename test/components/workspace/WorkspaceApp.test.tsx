import { beforeEach, describe, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/WorkspaceApp';
import { button, draw, press, settle } from '../shared/on-screen';
import { evidence } from '../shared/samples';
import { fakeDoor } from './fake-door';

beforeEach(() => {
  location.hash = '#evidence';
});

async function go(hash: string) {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
  await settle();
}

describe('WorkspaceApp', () => {
  it('follows the address from place to place', async () => {
    const page = draw(<WorkspaceApp door={fakeDoor([evidence(1)])} />);
    await settle();
    expect(page.querySelector('h1')?.textContent).toBe('Evidence');
    expect(page.querySelector('nav [aria-current="page"]')?.textContent).toBe('Evidence1');
    await go('#export');
    expect(page.querySelector('h1')?.textContent).toBe('Export and backup');
    expect(document.title).toBe('Export and backup – Throughline');
    await go('#about');
    expect(page.textContent).toContain('What is never kept');
  });

  it('shows what is new when the ledger changed elsewhere', async () => {
    const rows = [evidence(2)];
    const door = fakeDoor(rows);
    const page = draw(<WorkspaceApp door={door} />);
    await settle();
    rows.unshift(evidence(1));
    door.change();
    await settle();
    expect(page.querySelectorAll('.card')).toHaveLength(2);
    expect(page.querySelector('nav .count')?.textContent).toBe('2');
  });

  it('tells of a rebuilt database and lists what came back', async () => {
    const rows = [evidence(2)];
    const door = fakeDoor(rows, {
      check: async () => {
        rows.unshift(evidence(1));
        return 'rebuiltFromCopy';
      },
    });
    const page = draw(<WorkspaceApp door={door} />);
    await settle();
    expect(page.querySelector('.note')?.textContent).toContain('rebuilt from its second copy');
    expect(page.querySelectorAll('.card')).toHaveLength(2);
  });

  it('says so when the record cannot be opened, and tries again', async () => {
    const door = fakeDoor([evidence(1)]);
    const works = door.overview;
    door.overview = async () => ({ trouble: 'busy' });
    const page = draw(<WorkspaceApp door={door} />);
    await settle();
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('Another tab');
    door.overview = works;
    press(button('Try again'));
    await settle();
    expect(page.querySelectorAll('.card')).toHaveLength(1);
  });
});
