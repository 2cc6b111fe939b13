import { describe, expect, it } from 'vitest';
import { SCREEN_PATH } from '@/lib/page/screen-path';
import { readInTurns } from '@/lib/reading/read-in-turns';
import { reader } from '@/lib/sites/salesforce/reader';
import { ACCOUNT, fakeOrg, NOW, READ_AT, record, rows, uiRecord } from './fixtures/fake-org';

const screen = {
  title: 'Northwind Traders',
  fields: [{ object: 'Account', name: 'OwnerId', text: 'Ida Sommer' }],
};

describe('an account, read in turns', () => {
  it('wants the screen of the page first, and asks the org once it has it', async () => {
    const fake = fakeOrg({
      record: uiRecord(ACCOUNT, { Name: 'Northwind Traders' }),
      own: rows({ Id: ACCOUNT, Opportunities: null }),
    });
    const turn = (fetched: Parameters<typeof readInTurns>[2]['fetched']) =>
      readInTurns(reader, record('account', ACCOUNT), { fetched, spent: 0 }, () => NOW, fake.options.connect);

    expect(await turn([])).toEqual({ wanted: [{ path: SCREEN_PATH, after: 0 }] });
    expect(fake.asked).toEqual([]);
    const reply = { status: 200, headers: {}, json: screen };
    const done = await turn([{ path: SCREEN_PATH, at: READ_AT, reply }]);
    expect(fake.asked).toHaveLength(1);
    expect('reading' in done && done.reading).toMatchObject({
      title: 'Northwind Traders',
      connection: 'connected',
      people: ['Northwind Traders', 'Ida Sommer'],
    });
  });
});
