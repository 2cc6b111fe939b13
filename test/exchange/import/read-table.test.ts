import { describe, expect, it } from 'vitest';
import { readTable } from '@/lib/exchange/import/read-table';
import { noPace, tableOf } from './read-file';

describe('readTable', () => {
  it.each([
    ['commas', 'metric,value\nM02,90\n'],
    ['semicolons, with decimal commas', 'metric;value\nM02;90\n'],
    ['cells of a spreadsheet', 'metric\tvalue\r\nM02\t90\r\n'],
    ['a line that names the separator', 'sep=;\r\nmetric;value\r\nM02;90\r\n'],
  ])('%s', async (_, text) => {
    const table = await tableOf(text);
    expect([table.headings, table.rows]).toEqual([['metric', 'value'], [['M02', '90']]]);
  });

  it('keeps separators, quotes and line ends inside quotes', async () => {
    const { rows } = await tableOf('record_id,reason\n1,"slow, ""very"" slow\nindeed"\n2,fine');
    expect(rows).toEqual([
      ['1', 'slow, "very" slow\nindeed'],
      ['2', 'fine'],
    ]);
  });

  it('counts places as the file does, blank rows included', async () => {
    const { first, rows } = await tableOf('\n\nmetric,value\nM02,90\n\nM02,91\n\n\n');
    expect([first, rows]).toEqual([4, [['M02', '90'], [''], ['M02', '91']]]);
  });

  it('numbers the columns of a file without headings', async () => {
    const table = await tableOf('M02,2026-01-01,90\nM02,2026-02-01,91');
    expect([table.headings, table.first, table.rows.length]).toEqual([['', '', ''], 1, 2]);
  });

  it('knows the same text again', async () => {
    const [one, same, other] = await Promise.all(['a,b\n1,2', 'a,b\n1,2', 'a,b\n1,3'].map(tableOf));
    expect(one?.hash).toBe(same?.hash);
    expect(one?.hash).not.toBe(other?.hash);
  });

  it.each([
    ['nothing', { name: '' as const, text: ' \n ' }, 'empty'],
    ['headings alone', { name: '' as const, text: 'metric,value\n' }, 'oneRow'],
    ['a picture', { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0, 0, 0, 0x0d]) }, 'binary'],
    ['more rows than fit', { name: '' as const, text: `a,b\n${'1,2\n'.repeat(200_001)}` }, 'tooLarge'],
  ])('refuses %s', async (_, handed, why) => {
    expect(await readTable(handed, noPace())).toMatchObject({ why });
  });

  it('lets the page have its turn, and stops when told', async () => {
    const text = `a,b\n${'1234567890,1234567890\n'.repeat(50_000)}`;
    let rests = 0;
    const stop = new AbortController();
    const reports: number[] = [];
    const reading = readTable(
      { name: '', text },
      noPace({
        signal: stop.signal,
        report: (done, whole) => reports.push(done / whole),
        rest: async () => {
          rests += 1;
          if (rests === 3) stop.abort(new Error('stopped'));
        },
      }),
    );
    await expect(reading).rejects.toThrow('stopped');
    expect(rests).toBe(3);
    expect(reports).toEqual([...reports].sort((a, b) => a - b));
  });
});
