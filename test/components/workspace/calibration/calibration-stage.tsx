import { act } from 'preact/test-utils';
import { CalibrationArea } from '@/components/workspace/calibration/CalibrationArea';
import { draw, settle } from '../../shared/on-screen';
import { TODAY } from '../../shared/samples';
import type { fakeCalibration } from './fake-calibration';

export type World = ReturnType<typeof fakeCalibration>;

/** The place at an address below it, e.g. `round/<pack>`. */
export async function show({ door }: World, address = ''): Promise<HTMLElement> {
  const page = draw(<CalibrationArea door={door} rest={address.split('/')} version={0} today={TODAY} />);
  await settle();
  return page;
}

/** Picks files, as in the browser's own dialog. */
export async function pick(page: HTMLElement, ...names: string[]): Promise<void> {
  const input = page.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file picker');
  const files = names.map((name) => new File(['x'], name));
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  act(() => void input.dispatchEvent(new Event('change')));
  await settle(12);
}

export const marked = (page: HTMLElement) =>
  page.querySelector<HTMLInputElement>('.rating-choice input:checked')?.value ?? null;

/** The sentence of an alert, when there is one. */
export const alertOf = (page: ParentNode) => page.querySelector('[role="alert"]')?.textContent ?? null;
