import { describe, expect, it, vi } from 'vitest';
import { ExportView } from '@/components/workspace/ExportView';
import type { ExportDoor } from '@/components/workspace/export/export-door';
import type { Report } from '@/components/workspace/use-long-work';
import { button, draw, press, settle } from '../shared/on-screen';
import { TODAY } from '../shared/samples';
import { fakeExportDoor } from './export/fake-export-door';

function show(change: Partial<ExportDoor> = {}, lastBackup: string | null = null) {
  return draw(<ExportView door={fakeExportDoor(change)} lastBackup={lastBackup} today={TODAY} />);
}

/** Work that waits to be let go, with its hands on report and signal. */
function held<Result>(result: Result) {
  let hold: { report: Report; signal: AbortSignal; finish: () => void } | null = null;
  const work = (report: Report, signal: AbortSignal) =>
    new Promise<Result>((resolve) => {
      hold = { report, signal, finish: () => resolve(result) };
    });
  return {
    work,
    get now() {
      if (!hold) throw new Error('not started');
      return hold;
    },
  };
}

describe('ExportView', () => {
  it('moves no button when the evidence for the answers has been read', async () => {
    const page = show();
    const names = () => [...page.querySelectorAll('button')].map(({ textContent }) => textContent);
    const before = names();
    await settle();
    expect(names().slice(0, before.length)).toEqual(before);
    expect(names().length).toBeGreaterThan(before.length);
  });

  it('saves a table, with real progress', async () => {
    const csv = held(61);
    const page = show({ exportCsv: csv.work });
    press(button('Export CSV'));
    csv.now.report(30, 61);
    await settle();
    expect([page.querySelector('progress')?.value, page.querySelector('progress')?.max]).toEqual([30, 61]);
    csv.now.finish();
    await settle();
    expect(page.textContent).toContain('Saved: 61 rows.');
  });

  it('stops when cancelled: no file, no late result', async () => {
    const json = held(1200);
    const page = show({ exportJson: json.work });
    press(button('Save a backup file'));
    press(button('Cancel'));
    expect(json.now.signal.aborted).toBe(true);
    json.now.finish();
    await settle();
    expect(page.textContent).toContain('Stopped. No file was saved.');
    expect(page.textContent).not.toContain('Saved:');
  });

  it('says that a file could not be written, and that nothing was changed', async () => {
    const page = show({ exportJson: vi.fn().mockRejectedValue(new Error('disk')) });
    press(button('Save a backup file'));
    await settle();
    expect(page.querySelector('.note')?.textContent).toContain('could not be written');
  });

  it('names the entry that was changed', async () => {
    const page = show({ checkChain: async () => ({ ok: false, entry: 17 }) });
    press(button('Check the ledger'));
    await settle();
    expect(page.querySelector('.note')?.textContent).toContain('Entry 17 is not as it was written');
  });

  it('says when all is well, and when the last backup was', async () => {
    const page = show({}, '2026-11-20T09:00:00Z');
    press(button('Check the ledger'));
    await settle();
    expect(page.textContent).toContain('All 65 entries are as they were written.');
    expect(page.textContent).toContain('Last backup: Nov 20');
  });
});
