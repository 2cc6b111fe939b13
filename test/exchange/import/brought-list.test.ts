import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordInList } from '@/entrypoints/workspace/sweep/sweep-list';
import { type BroughtList, readBroughtList } from '@/lib/exchange/import/brought-list';

const on = (host: string) => (text: string) =>
  readBroughtList({ name: '', text }, (ref) => recordInList(ref, host));
const read = on('acme.zendesk.com');
const rows = (list: ReturnType<typeof read>) => ('why' in list ? list.why : list.rows.map((one) => one.ref));

describe('lines of text', () => {
  it('takes addresses and numbers, with what stands beside them', () => {
    const list = read(
      [
        'https://acme.zendesk.com/agent/tickets/101',
        '  #102 Export stops half way',
        '103: could not log in, twice',
        '- 104',
        'Mara asked again (https://acme.zendesk.com/agent/tickets/105).',
        '',
        'Lunch with 3 people',
      ].join('\r\n'),
    ) as BroughtList;
    expect(list.rows.map(({ ref, beside }) => [ref, beside])).toEqual([
      ['101', ''],
      ['102', 'Export stops half way'],
      ['103', 'could not log in, twice'],
      ['104', ''],
      ['105', 'Mara asked again'],
    ]);
    expect(list.unknown).toEqual(['Lunch with 3 people']);
    expect(list.rows[0]?.record).toEqual({
      site: 'zendesk',
      host: 'acme.zendesk.com',
      kind: 'ticket',
      id: '101',
    });
  });

  it('takes every record once', () => {
    const list = read('7\n#7\nhttps://acme.zendesk.com/agent/tickets/7\n8') as BroughtList;
    expect(list.rows).toHaveLength(2);
    expect(list.twice).toBe(2);
  });

  it('takes the host of an address before the one named for bare numbers', () => {
    const list = read('https://other.zendesk.com/agent/tickets/7\n7') as BroughtList;
    expect(list.rows.map(({ record }) => record.host)).toEqual(['other.zendesk.com', 'acme.zendesk.com']);
  });

  it('reads a record of a CRM by its address, and by its bare id on that host', () => {
    const id = '0065g00000XyZabAAF';
    const host = 'acme.lightning.force.com';
    const list = on(host)(
      `https://${host}/lightning/r/Opportunity/${id}/view\n500AB00000123CdYAI`,
    ) as BroughtList;
    expect(list.rows.map(({ record }) => record.kind)).toEqual(['opportunity', 'case']);
  });
});

describe('tables', () => {
  it('finds the column of the record and its title by their headings', () => {
    const csv = 'Date,Ticket ID,Subject\n2026-11-20,201,"Export, again"\n2026-11-21,202,\n';
    const list = read(csv) as BroughtList;
    expect(list.rows.map(({ ref, beside }) => [ref, beside])).toEqual([
      ['201', 'Export, again'],
      ['202', ''],
    ]);
  });

  it('takes an address before a number', () => {
    expect(rows(read('id;link\n9;https://acme.zendesk.com/agent/tickets/10'))).toEqual(['10']);
  });

  it('does without headings', () => {
    expect(rows(read('solved\t301\tLogin\nopen\t302\tExport'))).toEqual(['301', '302']);
  });

  it('reads what a spreadsheet saves, by its bytes', () => {
    const bytes = new TextEncoder().encode('﻿ticket\r\n401\r\n402\r\n');
    const list = readBroughtList({ name: 'week.csv', bytes }, (ref) => recordInList(ref, 'acme.zendesk.com'));
    expect(rows(list)).toEqual(['401', '402']);
  });
});

describe('what cannot be swept', () => {
  it('says why', () => {
    expect(rows(read(' \n '))).toBe('empty');
    expect(rows(read('PK\0\0'))).toBe('binary');
    expect(rows(read('nothing\nhere'))).toBe('noRecords');
    expect(rows(read(Array.from({ length: 1001 }, (_, at) => at + 1).join('\n')))).toBe('tooLong');
    expect(rows(on('nowhere.example')('12'))).toBe('noRecords');
  });

  it('never fails, and never invents a record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const list = read(text);
        if ('why' in list) return;
        for (const { ref } of list.rows) expect(text).toContain(ref);
      }),
    );
  });
});
