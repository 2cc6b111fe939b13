import { beforeEach, expect, it, vi } from 'vitest';
import { ShareArea } from '@/components/workspace/share/ShareArea';
import type { OpenedReply, ShareDoor } from '@/components/workspace/share/share-door';
import type { PaperOf } from '@/lib/model/papers';
import { button, draw, press, settle } from '../../shared/on-screen';
import { evidence, TODAY } from '../../shared/samples';
import { sampleReview } from '../review/sample-material';
import { fakeShareDoor } from './fake-share-door';

async function show(rest: string[], given = fakeShareDoor()) {
  const page = draw(<ShareArea door={given.door} rest={rest} version={0} today={TODAY} />);
  await settle();
  return { page, ...given };
}

const handed: PaperOf<'handedOver'> = {
  noun: 'handedOver',
  on: '2026-11-23',
  bundle: crypto.randomUUID(),
  to: 'Dana Ruiz',
  from: '2026-10-01',
  until: '2026-12-31',
  pieces: 2,
  evidence: [evidence(1).id, evidence(8).id],
  papers: [],
  size: 4,
  root: 'ab'.repeat(32),
};

beforeEach(() => {
  location.hash = '#share';
});

it('teaches with one sentence and one button', async () => {
  const { page } = await show([]);
  expect([...page.querySelectorAll('.empty p, .empty a')].map((one) => one.textContent)).toEqual([
    'A bundle is one signed file with the evidence you choose; nothing else leaves this machine.',
    'Make a bundle',
  ]);
});

it('lists what was handed over, and which pieces are still there', async () => {
  const given = fakeShareDoor();
  await given.papers.write(handed);
  const { page } = await show([], given);
  expect(page.querySelector('.card')?.textContent).toContain('Q4 20262 piecesDana Ruiz');
  const details = page.querySelector('details');
  if (!details) throw new Error('no list of pieces');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settle();
  expect(details.textContent).toContain('Words of piece 1');
  expect(details.textContent).toContain('1 piece was erased since');
});

const review = sampleReview();
const opened: OpenedReply = {
  review,
  from: 'Dana Ruiz',
  madeAt: '2026-11-23T09:00:00Z',
  standing: 'new',
  otherKey: false,
  bytes: new Uint8Array(),
};

async function handIn(change: Partial<ShareDoor>) {
  const given = await show(['reply'], fakeShareDoor({ change }));
  const input = given.page.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', {
    value: [new File(['x'], 'reply.throughline')],
    configurable: true,
  });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  return given;
}

it('takes a reply in only after it was checked and shown', async () => {
  const takeReply = vi.fn(async () => ({ ok: true as const, result: review.id }));
  const { page } = await handIn({ openReply: async () => ({ ok: true, result: opened }), takeReply });
  expect(page.textContent).toContain('The file is whole, its signature holds');
  expect(takeReply).not.toHaveBeenCalled();
  press(button('Take it in'));
  await settle();
  expect(takeReply).toHaveBeenCalledOnce();
  expect(location.hash).toBe(`#share/review/${review.id}`);
});

it('doubts another key, and takes nothing in twice', async () => {
  const { page } = await handIn({
    openReply: async () => ({ ok: true, result: { ...opened, otherKey: true, standing: 'known' } }),
  });
  expect(page.textContent).toContain('Dana Ruiz signed with another key than last time');
  expect(page.textContent).toContain('nothing is written twice');
  expect([...page.querySelectorAll('a.button')].map((one) => one.textContent)).toContain('Open the review');
});

it('says what is wrong with a file', async () => {
  const { page } = await handIn({ openReply: async () => ({ ok: false, sentence: 'It was changed.' }) });
  expect(page.querySelector('[role="alert"]')?.textContent).toBe('It was changed.');
});
