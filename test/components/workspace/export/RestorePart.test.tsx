import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { RestorePart } from '@/components/workspace/export/RestorePart';
import type {
  BackupPreview,
  BackupRefusal,
  BackupRelation,
  Restored,
  Restoring,
} from '@/components/workspace/export/restoring';
import { button, draw, hasButton, press, settle } from '../../shared/on-screen';
import { TODAY } from '../../shared/samples';
import { fakeExportDoor } from './fake-export-door';

const preview: BackupPreview = {
  name: 'throughline-everything-2026-11-20.json',
  exportedAt: '2026-11-20T14:00:00Z',
  entries: 1200,
  live: 61,
  span: { from: '2026-10-01', to: '2026-11-19' },
  plan: { title: 'Support, autumn', from: '2026-10-01', to: '2026-12-31' },
  relation: { kind: 'empty' },
};

interface Seen {
  page: HTMLElement;
  did: string[];
}

/** A file was picked whose backup stands so to what is here. */
async function picked(
  relation: BackupRelation | BackupRefusal,
  restored: Restored = { ok: true, entries: 1200 },
): Promise<Seen> {
  const did: string[] = [];
  const restoring: Restoring = {
    look: async (file, report) => {
      did.push(`look ${file.name}`);
      report(10, 20);
      return 'why' in relation ? { ok: false, ...relation } : { ok: true, preview: { ...preview, relation } };
    },
    bringIn: async () => {
      did.push('bring in');
      return restored;
    },
    letGo: async () => void did.push('let go'),
  };
  const saved = async () => {
    did.push('backup');
    return 7;
  };
  const page = draw(<RestorePart door={fakeExportDoor({ restoring, exportJson: saved })} today={TODAY} />);
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file field');
  const file = new File(['{}'], 'backup.json', { type: 'application/json' });
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  return { page, did };
}

const status = (page: HTMLElement) => [...page.querySelectorAll('[role=status]')].at(-1);

describe('bringing a backup in', () => {
  it('shows what the file holds, and writes nothing until it is told to', async () => {
    const { page, did } = await picked({ kind: 'empty' });
    for (const said of ['1,200', '61 pieces', 'Support, autumn', 'Nov 19, 2026', 'signs with'])
      expect(page.textContent).toContain(said);
    expect(did).toEqual(['look backup.json']);
    press(button('Bring it in'));
    await settle();
    expect(did).toContain('bring in');
    expect(status(page)?.textContent).toBe('In place: 1,200 entries, with their second copy.');
    expect(status(page)?.className).toBe('outcome');
  });

  it('lets go of the file when the person leaves it, and when the page goes', async () => {
    const { did } = await picked({ kind: 'ahead', more: 3 });
    press(button('Leave it'));
    await settle();
    expect(did).toEqual(['look backup.json', 'let go']);
    draw(null);
    expect(did.filter((what) => what === 'let go')).toHaveLength(2);
  });

  it('refuses a file that is older than what is here, and says what would be lost', async () => {
    const { page } = await picked({ kind: 'behind', fewer: 12 });
    expect(page.textContent).toContain('would lose 12 entries');
    expect(hasButton('Bring it in')).toBe(false);
    expect(hasButton('Replace what is here')).toBe(false);
  });

  it('replaces another history only after a backup of it and a second word', async () => {
    const { page, did } = await picked({ kind: 'other', shared: 4, lost: 30 });
    const replace = () => button('Replace what is here');
    const sure = () => page.querySelector<HTMLInputElement>('.sure input');
    expect([replace().disabled, sure()?.disabled]).toEqual([true, true]);
    press(button('Save a backup of what is here first'));
    await settle();
    expect([replace().disabled, sure()?.disabled]).toEqual([true, false]);
    act(() => sure()?.click());
    expect(replace().disabled).toBe(false);
    press(replace());
    await settle();
    expect(did).toEqual(['look backup.json', 'backup', 'bring in']);
  });

  it.each<[BackupRefusal, string]>([
    [{ why: 'notOurs', entry: null }, 'no backup made by Throughline'],
    [{ why: 'newer', entry: null }, 'newer version'],
    [{ why: 'newer', entry: 9 }, 'Entry 9 is of a kind'],
    [{ why: 'damaged', entry: 1017 }, 'Entry 1,017 in the file is not as it was written'],
    [{ why: 'cutShort', entry: null }, 'The end of this file is missing'],
    [{ why: 'tooLarge', entry: null }, 'larger than any backup'],
    [{ why: 'tooDeep', entry: null }, 'built as no backup is'],
    [{ why: 'notJson', entry: null }, 'cannot be read as a backup'],
    [{ why: 'full', entry: null }, 'not enough room'],
    [{ why: 'unreadable', entry: null }, 'could not be read'],
  ])('says why a file was not taken: %j', async (refusal, sentence) => {
    const { page } = await picked(refusal);
    expect(status(page)?.textContent).toContain(sentence);
    expect(status(page)?.className).toBe('note');
    expect(hasButton('Choose a backup file')).toBe(true);
  });

  it('says that nothing was replaced when something was kept meanwhile', async () => {
    const { page } = await picked({ kind: 'empty' }, { ok: false, why: 'busy' });
    press(button('Bring it in'));
    await settle();
    expect(status(page)?.textContent).toContain('nothing was replaced');
    expect(status(page)?.className).toBe('note');
  });
});
