import { expect, it } from 'vitest';
import { FiguresArea } from '@/components/workspace/figures/FiguresArea';
import type { BatchLine } from '@/components/workspace/figures/figures-door';
import type { Measurement } from '@/lib/model/measurement';
import { button, draw, press, settle } from '../../shared/on-screen';
import { TODAY } from '../../shared/samples';
import { fakeFigures } from './fake-figures';

const batch: BatchLine = {
  id: 'b1',
  origin: {
    kind: 'import',
    name: 'scores.csv',
    format: 'ratings',
    source: '',
    exportedOn: null,
    rows: 12,
    leftOut: 2,
    hash: 'ab'.repeat(32),
  },
  readAt: '2026-11-20T10:00:00Z',
  count: 1,
  metrics: ['M02'],
  from: '2026-10-01',
  to: '2026-10-31',
  rows: 10,
  withdrawn: false,
};

const measurement: Measurement = {
  id: 'm1',
  metric: 'M02',
  from: '2026-10-01',
  to: '2026-10-31',
  figure: { kind: 'rate', good: 9, n: 10, apart: 0, unknown: 0 },
  mix: [],
  note: '',
};

async function open(rest: string[], door = fakeFigures({ batches: [batch] })) {
  const page = draw(<FiguresArea door={door} rest={rest} version={1} today={TODAY} />);
  await settle();
  return { page, door };
}

it('teaches when there is nothing yet', async () => {
  const { page } = await open([], fakeFigures());
  expect(page.textContent).toContain('No figures were read yet');
  expect(page.querySelector('a.primary')?.getAttribute('href')).toBe('#figures/import');
});

it('lists what was read, takes it back, and erases only when sure', async () => {
  const { page, door } = await open([]);
  expect(page.querySelector('.batch')?.textContent).toContain('scores.csv');
  expect(page.querySelector('.batch')?.textContent).toContain('10 rows');
  press(button('Take back'));
  press(button('Erase'));
  expect(button('Erase for good').disabled).toBe(true);
  const sure = document.querySelector<HTMLInputElement>('.sure input');
  if (sure) press(sure);
  press(button('Erase for good'));
  await settle();
  expect(door.did).toEqual(['withdraw b1', 'erase b1']);
});

it('offers the way back of what was taken back', async () => {
  const { page, door } = await open([], fakeFigures({ batches: [{ ...batch, withdrawn: true }] }));
  expect(page.textContent).toContain('Taken back, does not count');
  press(button('Bring back'));
  expect(door.did).toEqual(['restore b1']);
});

it('opens a batch down to the rows of one figure', async () => {
  const asked: (string | null)[] = [];
  const door = fakeFigures(
    { batches: [batch] },
    {
      measurementsOf: async () => [measurement],
      rowsOf: async (_batch, of) => {
        asked.push(of);
        return {
          rows: [{ measurement: 'm1', ref: '48213', on: '2026-10-02', says: 'miss', detail: '2/5' }],
          next: null,
        };
      },
    },
  );
  const { page } = await open(['b1'], door);
  expect(page.textContent).toContain('9 of 10, 60–98%');
  expect(page.textContent).toContain('2 of 12 rows were left out');
  expect(page.textContent).toContain('48213');
  expect(page.textContent).toContain('not good');
  press(button('Oct'));
  await settle();
  expect(asked).toEqual([null, 'm1']);
});

it('says so when a batch is gone', async () => {
  const { page } = await open(['b9']);
  expect(page.textContent).toContain('not here any more');
});
