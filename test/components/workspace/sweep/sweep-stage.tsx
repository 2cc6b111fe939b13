import { act } from 'preact/test-utils';
import { SweepArea } from '@/components/workspace/sweep/SweepArea';
import type { PaperOf } from '@/lib/model/papers';
import { button, draw, press, settle, type } from '../../shared/on-screen';
import { TODAY } from '../../shared/samples';
import type { fakeSweep } from './fake-sweep';

export type World = ReturnType<typeof fakeSweep>;

export const LIST = '101 Export stops\n102 Login twice\n103 Wrong invoice\n104';

export function show({ door }: Pick<World, 'door'>, version = 0) {
  return draw(<SweepArea door={door} rest={[]} version={version} today={TODAY} />);
}

export function field(label: string): HTMLInputElement {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const found = document.getElementById(named?.getAttribute('for') ?? '');
  if (!found) throw new Error(`no field "${label}"`);
  return found as HTMLInputElement;
}

export async function bring(world: World, list = LIST) {
  const page = show(world);
  await settle();
  type(field('Your list'), list);
  press(button('Look through it'));
  await settle();
  return page;
}

/** The fake world tells nobody of changes: what the ledger's news would do. */
export async function news(world: World, version: number) {
  show(world, version);
  await settle();
}

export const found = (name: RegExp) =>
  [...document.querySelectorAll('button')].find((one) => name.test(one.textContent ?? '')) as HTMLElement;

export const rows = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('.sweep-rows > li')];
export const focused = () => document.activeElement?.querySelector('b')?.textContent;
export const progress = (page: HTMLElement) => page.querySelector('.sweep-head [role="status"]')?.textContent;

export async function submit(page: HTMLElement) {
  await act(async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settle();
}

export async function keep(page: HTMLElement, words: string) {
  type(field('Who did this help, and how?'), words);
  await settle();
  await submit(page);
}

export const drawing = (world: World) =>
  world.papers.rows.find(({ noun }) => noun === 'draw')?.paper as PaperOf<'draw'>;
