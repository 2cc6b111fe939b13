import { describe, expect, it } from 'vitest';
import { faults, figures, readFile } from './read-file';

const HEAD = 'account_ref,due_on,signed_on,outcome';
const renewals = (rows: string[], settings = {}) => readFile([HEAD, ...rows].join('\n'), settings);

const ROWS = [
  'A-1,2026-09-10,2026-09-08,renewed',
  'A-2,2026-09-20,2026-10-02,renewed late',
  'A-3,2026-09-25,,Closed Lost',
  'A-4,2026-09-30,,open',
  'A-5,2026-10-05,,renewed',
];

describe('renewals', () => {
  it('counts late ones in the month they were due, and what is open as unknown', async () => {
    const result = await renewals(ROWS);
    expect(figures(result)).toEqual([
      'M40 2026-09-01..2026-09-30 2/3 ?1',
      'M43 2026-09-01..2026-09-30 1/4',
      'M40 2026-10-01..2026-10-31 1/1',
      'M43 2026-10-01..2026-10-31 0/0 ?1',
    ]);
    expect(result.notes).toEqual([{ code: 'notYetKnown', about: [1] }]);
    expect(result.rows.slice(0, 2)).toMatchObject([
      { ref: 'A-1', says: 'good', detail: '2026-09-08' },
      { ref: 'A-2', says: 'good', detail: '2026-10-02' },
    ]);
  });

  it('counts a list of accounts at risk by quarter', async () => {
    const result = await renewals(
      ['A-1,2026-07-01,,recovered', 'A-2,2026-07-01,,still at risk', 'A-3,2026-09-01,,healthy'],
      { counts: 'M45' },
    );
    expect(figures(result)).toEqual(['M45 2026-07-01..2026-09-30 2/3']);
  });

  it.each([
    ['A-1,2026-12-10,,open', 'due_on future'],
    ['A-1,2026-10-10,2026-12-01,renewed', 'signed_on future'],
    ['A-1,2026-10-10,,perhaps', 'outcome noOutcome'],
    ['A-1,2026-10-10,,', 'outcome missing'],
    ['A-1,2026-10-10,2026-10-09,lost', 'outcome signedAndLost'],
    ['A-9,2026-10-01,,lost', 'account_ref twice'],
    ['+49 30 555 0100,2026-10-10,,lost', 'account_ref personal'],
  ])('%s: %s', async (row, fault) => {
    expect(faults(await renewals(['A-9,2026-10-01,,renewed', row]))).toEqual([`3 ${fault}`]);
  });

  it('masks what looks like a person in an account name', async () => {
    const result = await renewals(['Northwind (mara at 0171 5550100),2026-10-01,,renewed']);
    expect(result.rows[0]?.ref).not.toContain('5550100');
  });
});
