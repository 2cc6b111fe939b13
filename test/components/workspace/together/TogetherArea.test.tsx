import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { TogetherArea } from '@/components/workspace/together/TogetherArea';
import type { Opened } from '@/components/workspace/together/together-door';
import { button, draw, hasButton, press, settle, type } from '../../shared/on-screen';
import { evidence, TODAY } from '../../shared/samples';
import { bens, card, fakeTogether, thanks } from './fake-together';

type World = ReturnType<typeof fakeTogether>;
const bytes = new Uint8Array();
const asked: Opened = { kind: 'asked', half: bens, bytes, otherKey: false, pieces: [evidence(1)] };
const answered: Opened = {
  kind: 'answered',
  half: bens,
  bytes,
  otherKey: true,
  card: card(true),
  replaces: true,
};

beforeEach(() => {
  location.hash = '#together';
});

async function show({ door }: World, ...rest: string[]) {
  const page = draw(<TogetherArea door={door} rest={rest} version={0} today={TODAY} />);
  await settle();
  return page;
}

function field<E extends HTMLElement = HTMLInputElement>(label: string): E {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const found = document.getElementById(named?.getAttribute('for') ?? '');
  if (!found) throw new Error(`no field "${label}"`);
  return found as E;
}

async function choose(label: string, value: string) {
  const select = field<HTMLSelectElement>(label);
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

async function pick(page: HTMLElement, name: string) {
  const input = page.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no picker');
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

async function submit(page: HTMLElement) {
  await act(async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settle();
}

describe('joint cases', () => {
  it('teach what they are for while there are none', async () => {
    const page = await show(fakeTogether());
    expect(page.querySelector('.empty')?.textContent).toContain('each says their half');
    expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('#together/ask');
  });

  it('show both halves alike: who, what, when, which key', async () => {
    const world = fakeTogether();
    await world.papers.write(card(true));
    const page = await show(world);
    const halves = [...page.querySelectorAll<HTMLElement>('.half')];
    expect(halves.map((one) => one.querySelector('h3')?.textContent)).toEqual(['Ana Ferrer', 'Ben Okafor']);
    expect(halves.map((one) => one.querySelector('.words')?.textContent)).toEqual([
      'Found the limit.',
      'Told both regions.',
    ]);
    expect(halves[0]?.textContent).toContain('Key aaaaaaaa');
    expect(halves[1]?.textContent).toContain('Key bbbbbbbb');
    expect(page.querySelector('h2 a')?.getAttribute('href')).toContain('/agent/tickets/48001');
  });

  it('say what they wait for, are saved again, taken away and brought back', async () => {
    const world = fakeTogether();
    await world.papers.write(card());
    const page = await show(world);
    expect(page.querySelector('.half + .half')?.textContent).toContain('Waiting for your colleague');
    press(button('Save the file again'));
    await settle();
    expect(world.acts).toEqual([['again', world.papers.rows[0]?.id]]);
    press(button('Remove'));
    await settle();
    expect(page.querySelector('.joint')).toBeNull();
    press(button('Bring back', page.querySelector('.taken-back') ?? page));
    await settle();
    expect(page.querySelector('.joint')).not.toBeNull();
  });
});

describe('asking', () => {
  it('begins with the words of the piece, masked, and sends what stands in the form', async () => {
    const world = fakeTogether();
    const page = await show(world, 'ask');
    expect(field('Your name').value).toBe('Ana Ferrer');
    const words = field<HTMLTextAreaElement>('What you did, and what the customer got from it');
    expect(words.value).toContain('Found it.');
    expect(words.value).not.toContain('mara@');
    await choose('Which piece of your evidence', evidence(2).id);
    expect(words.value).toBe('Words of piece 2');
    await submit(page);
    const half = { evidence: evidence(2).id, name: 'Ana Ferrer', words: 'Words of piece 2' };
    expect(world.acts).toEqual([['ask', '48002', half]]);
    expect(location.hash).toBe('#together');
    expect(page.textContent).toContain('Give the file to your colleague');
  });

  it('takes the piece of the address, keeps own words when another is chosen, and asks for what is missing', async () => {
    const world = fakeTogether();
    const page = await show(world, 'ask', evidence(2).id);
    const words = field<HTMLTextAreaElement>('What you did, and what the customer got from it');
    type(words, 'My own words.');
    await choose('Which piece of your evidence', evidence(1).id);
    expect(words.value).toBe('My own words.');
    type(field('Your name'), ' ');
    await submit(page);
    expect(world.acts).toEqual([]);
    expect(page.textContent).toContain('Your name is missing.');
  });

  it('goes on where it was left', async () => {
    const world = fakeTogether();
    await world.papers.keepUnsaved({ id: null, paper: card() });
    const page = await show(world, 'ask');
    expect(page.textContent).toContain('Brought back as you left it.');
    press(button('Start afresh'));
    await settle();
    expect(world.papers.left.size).toBe(0);
    expect(page.textContent).not.toContain('Brought back');
  });

  it('needs evidence, and stays where it is when nothing could be kept', async () => {
    const none = await show(fakeTogether({ pieces: async () => [] }), 'ask');
    expect(none.querySelector('.empty a')?.getAttribute('href')).toBe('#evidence');
    const failing = fakeTogether({ ask: async () => ({ ok: false, sentence: 'No key.' }) });
    location.hash = '#together/ask';
    draw(<p />);
    const page = await show(failing, 'ask');
    await submit(page);
    expect(page.querySelector('[role="alert"]')?.textContent).toBe('No key.');
    expect(location.hash).toBe('#together/ask');
  });
});

describe('a colleague’s file', () => {
  it('that is refused says why, and keeps the list', async () => {
    const world = fakeTogether();
    await world.papers.write(card());
    const page = await show(world);
    await pick(page, 'changed');
    expect(page.querySelector('[role="alert"]')?.textContent).toBe('It was changed.');
    expect(page.querySelector('.joint')).not.toBeNull();
  });

  it('that asks is answered with one’s own half, own evidence of the record proposed', async () => {
    const world = fakeTogether({}, { asks: asked });
    const page = await show(world);
    await pick(page, 'asks');
    expect(page.querySelector('h2')?.textContent).toBe('Ben Okafor asks for your half of Ticket #48001');
    expect(page.querySelector('.half')?.textContent).toContain('Told both regions.');
    expect(field('Your own evidence of this record').value).toBe(evidence(1).id);
    await choose('Your own evidence of this record', '');
    type(field('What you did, and what the customer got from it'), 'Found the limit.');
    await submit(page);
    const half = { evidence: null, name: 'Ana Ferrer', words: 'Found the limit.' };
    expect(world.acts).toEqual([['answer', bens.id, half]]);
    expect(page.textContent).toContain('Give the file back to Ben Okafor');
  });

  it('that answers is shown as it will be kept, and kept only when it is taken in', async () => {
    const world = fakeTogether({}, { answers: answered });
    const page = await show(world);
    await pick(page, 'answers');
    expect(page.querySelectorAll('.half')).toHaveLength(2);
    expect(page.textContent).toContain('signed with another key before');
    expect(page.textContent).toContain('takes the place of an earlier half');
    expect(world.acts).toEqual([]);
    press(button('Take it in'));
    await settle();
    expect(world.acts).toEqual([['take', 'answered']]);
    expect(page.textContent).toContain('You and Ben Okafor hold the same card now.');
  });

  it('can be let go', async () => {
    const world = fakeTogether({}, { answers: answered });
    const page = await show(world);
    await pick(page, 'answers');
    press(button('Cancel'));
    expect(hasButton('Take it in')).toBe(false);
    expect(world.acts).toEqual([]);
  });
});

describe('thanks', () => {
  it('stand by day, received and given apart, without a count', async () => {
    const world = fakeTogether();
    await world.papers.write(thanks('received', '2026-11-02', 'Older'));
    await world.papers.write(thanks('received', '2026-11-20', 'Newer'));
    await world.papers.write(thanks('given', '2026-11-10', 'Mine'));
    await world.papers.write(thanks('received', '2026-11-11', 'Between'));
    const page = await show(world, 'thanks');
    const parts = [...page.querySelectorAll('.thanks-part')];
    expect(parts.map((part) => part.querySelector('h2')?.textContent)).toEqual(['Received', 'Given']);
    const words = parts.map((part) => [...part.querySelectorAll('.words')].map((one) => one.textContent));
    expect(words).toEqual([['Newer', 'Between', 'Older'], ['Mine']]);
    expect(parts[0]?.textContent).toContain('Key bbbbbbbb');
    expect(parts[1]?.textContent).not.toContain('Key');
  });

  it('are copied as plain text', async () => {
    const world = fakeTogether();
    await world.papers.write(thanks('received', '2026-11-20', 'Explained the import.'));
    const page = await show(world, 'thanks');
    press(button('Copy as text'));
    await settle();
    expect(world.copied).toEqual([
      'Ben Okafor thanks Ana Ferrer, Nov 20\nExplained the import.\nAbout: Ticket 48001',
    ]);
    expect(page.textContent).toContain('Copied');
    expect(hasButton('Save the file again')).toBe(false);
  });

  it('are given with the record’s number and nothing else of the piece', async () => {
    const world = fakeTogether();
    const page = await show(world, 'thanks', 'new');
    await submit(page);
    expect(world.acts).toEqual([]);
    type(field('Whom you thank'), 'Ben Okafor');
    type(field('What for'), 'Explained the import.');
    await choose('About which record', evidence(2).id);
    expect(page.textContent).toContain('The file will say: Ticket #48002');
    await submit(page);
    expect(world.acts).toEqual([
      [
        'give',
        expect.objectContaining({
          from: 'Ana Ferrer',
          to: 'Ben Okafor',
          text: 'Explained the import.',
          about: 'Ticket #48002',
          evidence: evidence(2).id,
        }),
      ],
    ]);
    expect(location.hash).toBe('#together/thanks');
  });
});
