import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedBundle, OpenedFile, ReviewDoor } from '@/components/workspace/review/review-door';
import { ShelfView } from '@/components/workspace/review/shelf/ShelfView';
import type { ShelfLine } from '@/lib/model/review-shelf';
import { button, draw, hasButton, press, settle, type } from '../../../shared/on-screen';
import { TODAY } from '../../../shared/samples';
import { sampleMaterial, uuid } from '../sample-material';

const { head } = sampleMaterial({ pieces: 0 });

function line(n: number, change: Partial<ShelfLine> = {}): ShelfLine {
  return {
    id: uuid(n),
    employee: 'Ana Ferrer',
    role: 'supportEngineer',
    from: '2026-10-01',
    to: '2026-12-31',
    plan: uuid(999),
    state: 'writing',
    gates: 3,
    touchedAt: '2026-11-20T10:00:00Z',
    bundles: [
      {
        id: uuid(n + 500),
        madeAt: '2026-11-19T10:00:00Z',
        openedAt: '2026-11-20T10:00:00Z',
        pieces: 34,
        history: 'first',
        gone: 0,
      },
    ],
    doubt: null,
    signedOn: null,
    droppedOn: null,
    ...change,
  };
}

function bundle(change: Partial<OpenedBundle> = {}): OpenedFile {
  return {
    kind: 'bundle',
    opened: {
      head,
      pieces: 34,
      fingerprint: '3f9a 01c2 77de b804',
      key: 'first',
      knownSince: null,
      history: 'first',
      doubt: null,
      here: null,
      joins: null,
      text: '{}',
      ...change,
    },
  };
}

function fakeDoor(change: Partial<ReviewDoor> = {}): ReviewDoor {
  return {
    list: async () => ({ lines: [], setAside: false, dropped: [] }),
    openFile: async () => bundle(),
    keep: vi.fn(async () => ({ ok: true as const, result: uuid(77) })),
    takeAnswers: vi.fn(async () => ({ ok: true as const, result: uuid(78) })),
    read: async () => ({ ok: false, why: 'reviews_notHere' }),
    save: async () => ({ ok: true, savedAt: '' }),
    remove: vi.fn(async () => ({ ok: true as const, result: null })),
    sign: async () => ({ ok: false, why: '' }),
    handBack: async () => ({ ok: false, why: '' }),
    print: () => undefined,
    newId: () => uuid(1),
    now: () => TODAY,
    ...change,
  };
}

async function show(change: Partial<ReviewDoor> = {}) {
  const door = fakeDoor(change);
  const page = draw(<ShelfView door={door} version={0} today={TODAY} />);
  await settle();
  return { door, page };
}

/** Picks a file in the browser's own dialog. */
async function pick(page: HTMLElement, name = 'from-ana.throughline') {
  const input = page.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file picker');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File(['x'], name)] });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

beforeEach(() => {
  location.hash = '#reviews';
});

describe('an empty shelf', () => {
  it('teaches with one sentence and one button', async () => {
    const { page } = await show();
    expect(page.querySelector('.lead')?.textContent).toContain('Open a bundle');
    expect(page.querySelectorAll('button')).toHaveLength(1);
  });
});

describe('the shelf', () => {
  it('says whose, of when, how far, what is left, and leads there', async () => {
    const { page } = await show({
      list: async () => ({
        lines: [
          line(1),
          line(2, { employee: 'Ben Okoro', state: 'signedBoth', gates: 0 }),
          line(3, { gates: 0 }),
        ],
        setAside: false,
        dropped: [],
      }),
    });
    const rows = [...page.querySelectorAll('.shelf-line')];
    expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe(`#reviews/${uuid(1)}`);
    expect(rows[0]?.textContent).toContain('Ana Ferrer, Q4 2026');
    expect(rows[0]?.textContent).toContain('being written');
    expect(rows[0]?.textContent).toContain('3 points left');
    expect(rows[1]?.textContent).toContain('signed by both');
    expect(rows[1]?.textContent).not.toContain('ready');
    expect(rows[2]?.textContent).toContain('ready to be signed');
  });

  it('says what retention took, and leads nowhere from there', async () => {
    const { page } = await show({
      list: async () => ({
        lines: [line(1, { droppedOn: '2026-11-23', state: 'signedBoth' })],
        setAside: false,
        dropped: ['Ana Ferrer'],
      }),
    });
    expect(page.textContent).toContain('the bundles of these reviews were dropped: Ana Ferrer');
    expect(page.querySelector('.shelf-line a')).toBeNull();
  });

  it('removes a review after asking', async () => {
    const { door, page } = await show({
      list: async () => ({ lines: [line(1)], setAside: false, dropped: [] }),
    });
    press(button('Remove the review of Ana Ferrer'));
    expect(page.querySelector('dialog')?.textContent).toContain(
      'what you wrote so far go from this machine for good',
    );
    expect(door.remove).not.toHaveBeenCalled();
    press(button('Remove it'));
    await settle();
    expect(door.remove).toHaveBeenCalledWith(uuid(1));
  });
});

describe('opening', () => {
  it('shows what a bundle is before it is kept, and goes to the review afterwards', async () => {
    const { door, page } = await show();
    await pick(page);
    expect(page.textContent).toContain('The bundle of Ana Ferrer holds');
    expect(page.textContent).toContain('3f9a 01c2 77de b804, seen for the first time');
    expect(door.keep).not.toHaveBeenCalled();
    press(button('Begin the review'));
    await settle();
    expect(location.hash).toBe(`#reviews/${uuid(77)}`);
  });

  it('warns of a changed history and of another key', async () => {
    const found = [
      bundle({ doubt: 'history', history: 'shorter', key: 'known' }),
      bundle({ doubt: 'key', key: 'other' }),
    ];
    const { page } = await show({ openFile: async () => found.shift() ?? bundle() });
    await pick(page);
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('not the one you were shown');
    expect(page.textContent).toContain('Its history was changed');
    press(button('Do not keep it'));
    await pick(page);
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('another key than the last one');
  });

  it('says what going on with a review means', async () => {
    const { page } = await show({
      openFile: async () =>
        bundle({ history: 'extends', key: 'known', joins: { id: uuid(5), gone: 2, unsigned: true } }),
    });
    await pick(page);
    expect(page.textContent).toContain('It extends what you had');
    expect(page.textContent).toContain('2 pieces you said something to are not in it any more.');
    expect(page.textContent).toContain('Your signature comes off');
    expect(hasButton('Go on with the review')).toBe(true);
  });

  it('says what is wrong with a file and where, and that nothing was kept', async () => {
    const { door, page } = await show({
      openFile: async () => ({
        kind: 'fault',
        fault: { code: 'recordChanged', place: { at: 'record', number: 17, of: 200 } },
      }),
    });
    await pick(page, 'broken.throughline');
    const said = page.querySelector('[role="alert"]')?.textContent ?? '';
    expect(said).toContain('broken.throughline');
    expect(said).toContain('17');
    expect(said).toContain('Nothing was kept');
    expect(door.keep).not.toHaveBeenCalled();
  });

  it('asks for a passphrase until it fits', async () => {
    const openFile = vi.fn(
      async (_: File, passphrase: string | null): Promise<OpenedFile> =>
        passphrase === 'right' ? bundle() : { kind: 'sealed', wrong: passphrase !== null },
    );
    const { page } = await show({ openFile });
    await pick(page);
    const field = () => {
      const found = page.querySelector<HTMLInputElement>('input[type="password"]');
      if (!found) throw new Error('no field');
      return found;
    };
    type(field(), 'wrong');
    press(button('Open'));
    await settle();
    expect(page.textContent).toContain('does not open the file');
    type(field(), 'right');
    press(button('Open'));
    await settle();
    expect(page.textContent).toContain('The bundle of Ana Ferrer holds');
  });

  it('shows how far it is, and stops when asked to', async () => {
    let heard: AbortSignal | null = null;
    const { page } = await show({
      openFile: (_file, _passphrase, report, signal) => {
        heard = signal;
        report(40, 200);
        return new Promise(() => undefined);
      },
    });
    await pick(page);
    expect(
      page.querySelector('progress')?.getAttribute('value') ?? page.querySelector('progress')?.value,
    ).toBeTruthy();
    expect(page.textContent).toContain('40 of 200');
    press(button('Cancel'));
    expect((heard as AbortSignal | null)?.aborted).toBe(true);
    expect(page.textContent).toContain('Stopped. Nothing was kept.');
  });

  it('takes answers into their review', async () => {
    const review = { from: '2026-10-01', to: '2026-12-31' };
    const { door, page } = await show({
      openFile: async () =>
        ({
          kind: 'answers',
          opened: {
            review,
            from: 'Ana Ferrer',
            madeAt: '2026-11-20T10:00:00Z',
            answers: 4,
            questions: 1,
            objections: 0,
            signed: true,
          },
        }) as OpenedFile,
    });
    await pick(page);
    expect(page.textContent).toContain('Answers of Ana Ferrer, Q4 2026');
    expect(page.textContent).toContain('1 question');
    press(button('Take the answers in'));
    await settle();
    expect(door.takeAnswers).toHaveBeenCalled();
    expect(location.hash).toBe(`#reviews/${uuid(78)}`);
  });
});
