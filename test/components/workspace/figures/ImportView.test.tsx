import { expect, it } from 'vitest';
import { ImportView } from '@/components/workspace/figures/import/ImportView';
import { button, draw, hasButton, press, settle, settleUntil, type } from '../../shared/on-screen';
import { TODAY } from '../../shared/samples';
import { fakeFigures, fakeImporting } from './fake-figures';

const HEAD = 'metric,period_start,period_end,numerator,denominator';
const GOOD = 'M02,2024-01-01,2024-12-31,870,1000';
const BAD = 'M02,2025-01-01,2025-12-31,1088,1000';

async function paste(rows: string[], importing = fakeImporting()) {
  const door = fakeFigures({}, { importing });
  const page = draw(<ImportView door={door} plan={null} today={TODAY} />);
  const field = page.querySelector('textarea');
  if (!field) throw new Error('no field to paste into');
  type(field, rows.join('\n'));
  press(button('Read what was pasted'));
  await settleUntil(() => !page.textContent?.includes('Reading the file'));
  await settle();
  return { page, door, importing };
}

const select = (page: HTMLElement, label: string, value: string) => {
  const named = [...page.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  const field = page.querySelector<HTMLSelectElement>(`#${CSS.escape(named?.htmlFor ?? '')}`);
  if (!field) throw new Error(`no choice named "${label}"`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

it('keeps nothing while a bad row is neither mended nor left out', async () => {
  const { page, importing } = await paste([HEAD, GOOD, BAD]);
  expect(page.textContent).toContain('1 row cannot be read');
  expect(page.textContent).toContain('More are counted than there are (1,000)');
  expect(button('Keep 1 figure').disabled).toBe(true);
  press(button('Keep 1 figure'));
  await settle();
  expect(importing.kept).toEqual([]);

  const leave = page.querySelector<HTMLInputElement>('.keep-bar input');
  if (!leave) throw new Error('no way to leave it out');
  press(leave);
  press(button('Keep 1 figure'));
  await settle();
  expect(importing.kept).toHaveLength(1);
  expect(page.textContent).toContain('1 figure kept.');
});

it('takes an import back and brings it back', async () => {
  const { page, door } = await paste([HEAD, GOOD]);
  press(button('Keep 1 figure'));
  await settle();
  press(button('Undo'));
  await settle();
  expect(page.textContent).toContain('Taken back.');
  press(button('Bring back'));
  await settle();
  expect(door.did).toEqual(['withdraw b1', 'restore b1']);
});

it('asks what can be read two ways, and reads nothing before it is answered', async () => {
  const { page } = await paste([HEAD, 'M02,1/2/2025,3/4/2025,9,10']);
  expect(page.textContent).toContain('Is 1/2/2025 written day first or month first?');
  expect(hasButton('Keep 1 figure')).toBe(false);
  select(page, 'written day first', 'mdy');
  await settle();
  expect(page.textContent).toContain('Jan 2, 2025');
  select(page, 'written day first', 'dmy');
  await settle();
  expect(page.textContent).toContain('Feb 1, 2025');
});

it('lets a column be named that was not found', async () => {
  const { page } = await paste(['metric,begin day,period_end,numerator,denominator', GOOD]);
  expect(page.textContent).toContain('No column was found for: First day');
  select(page, 'First day', '1');
  await settle();
  expect(hasButton('Keep 1 figure')).toBe(true);
});

it('refuses a text that counts already', async () => {
  const { page } = await paste(
    [HEAD, GOOD],
    fakeImporting({ readBefore: async () => '2026-11-20T10:00:00Z' }),
  );
  expect(page.textContent).toContain('This very text was read before, on Nov 20');
  expect(button('Keep 1 figure').disabled).toBe(true);
});

it('can be cancelled while it checks, and lets go of the file', async () => {
  let stopped = false;
  const { page } = await paste(
    [HEAD, GOOD],
    fakeImporting({
      check: (_table, _settings, report, signal) =>
        new Promise((_, reject) => {
          report(1, 2);
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(signal.reason);
          });
        }),
    }),
  );
  expect(page.querySelector('progress')?.getAttribute('value')).toBe('1');
  press(button('Cancel'));
  await settle();
  expect(stopped).toBe(true);
  expect(hasButton('Read what was pasted')).toBe(true);
});

it('says why a file is none', async () => {
  const { page } = await paste(['metric,value']);
  expect(page.textContent).toContain('It holds headings and no rows.');
});
