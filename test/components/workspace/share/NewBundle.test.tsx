import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ShareArea } from '@/components/workspace/share/ShareArea';
import { fieldNamed } from '../../shared/field-named';
import { button, draw, hasButton, key, press, settle, settleUntil, type } from '../../shared/on-screen';
import { evidence, plan, TODAY } from '../../shared/samples';
import { fakeShareDoor } from './fake-share-door';

type Given = ReturnType<typeof fakeShareDoor>;

async function show(rest: string[] = ['new'], given: Given = fakeShareDoor(), version = 0) {
  const page = draw(<ShareArea door={given.door} rest={rest} version={version} today={TODAY} />);
  await settle();
  return { page, ...given };
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[data-piece]')];
const tally = () => document.querySelector('.pick-acts [role="status"]')?.textContent;
const makeButton = () => document.querySelector<HTMLButtonElement>('[aria-labelledby="share-make"] .primary');

beforeEach(() => {
  location.hash = '#share/new';
});

describe('choosing', () => {
  it('begins with nothing but what the plan says', async () => {
    await show();
    expect(fieldNamed('For').value).toBe('Dana Ruiz');
    expect(fieldNamed('Your name').value).toBe('Ana Ferrer');
    expect(fieldNamed('What it is handed over for').value).toBe('The yearly talk');
    expect(fieldNamed('First day').value).toBe('2026-10-01');
    expect(boxes().some(({ checked }) => checked)).toBe(false);
    expect(tally()).toBe('0 of 3 in this review');
    expect(makeButton()?.disabled).toBe(true);
  });

  it('is put away and found again', async () => {
    const given = fakeShareDoor();
    await show(['new'], given);
    press(boxes()[1] ?? document.body);
    await settleUntil(() => given.kept.size > 0);
    draw(<div />);
    await show(['new'], given);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true, false]);
  });

  it('takes all shown, and leaves what a filter hides alone', async () => {
    const pieces = [evidence(1), evidence(2, { story: true }), evidence(3, { story: true })];
    await show(['new'], fakeShareDoor({ pieces }));
    press(button('Success story'));
    press(button('Put all 2 shown in'));
    expect(tally()).toBe('2 of 3 in this review');
    press(button('Success story'));
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true, true]);
    press(button('None of those shown'));
    expect(tally()).toBe('0 of 3 in this review');
  });

  it('goes by keys from piece to piece', async () => {
    await show();
    boxes()[0]?.focus();
    key('j');
    expect(document.activeElement).toBe(boxes()[1]);
    key('ArrowDown');
    expect(document.activeElement).toBe(boxes()[2]);
    key('k');
    key('x');
    expect(boxes()).toHaveLength(2);
    expect(document.querySelector('.set-apart summary')?.textContent).toBe('1 piece removed');
  });

  it('keeps what was removed out until it is put back', async () => {
    const { kept } = await show();
    press(button('Remove #48001 from this review'));
    press(button('Put all 2 shown in'));
    expect(tally()).toBe('2 of 2 in this review');
    await settleUntil(() => kept.size > 0);
    expect(kept.get(plan().id)?.levels[evidence(1).id]).toBe('removed');
    press(button('Put back'));
    expect(boxes()).toHaveLength(3);
    expect(boxes()[0]?.checked).toBe(false);
  });

  it('offers only complete cards, and says where the others are mended', async () => {
    const pieces = [
      evidence(1, { words: ' ' }),
      evidence(2, { metrics: [] }),
      evidence(3, { metrics: [], outcome: 'lesson' }),
    ];
    const { page } = await show(['new'], fakeShareDoor({ pieces }));
    expect(boxes()).toHaveLength(1);
    const ways = [...page.querySelectorAll('.set-apart a')].map((one) => [
      one.textContent,
      one.getAttribute('href'),
    ]);
    expect(ways).toEqual([
      ['Add your words', `#evidence/${evidence(1).id}`],
      ['Link a metric', `#evidence/${evidence(2).id}`],
    ]);
  });

  it('says soberly when most of the chosen come late, and not before', async () => {
    const early = { capturedAt: '2026-10-05T10:00:00Z' };
    const late = { capturedAt: '2026-12-20T10:00:00Z' };
    const pieces = [evidence(1, early), evidence(2, late), evidence(3, late)];
    const { page } = await show(['new'], fakeShareDoor({ pieces }));
    press(boxes()[2] ?? document.body);
    press(boxes()[1] ?? document.body);
    expect(page.querySelector('.spread-strip .note')).toBeNull();
    press(boxes()[0] ?? document.body);
    expect(page.querySelector('.spread-strip .note')?.textContent).toContain('2 of the 3 chosen pieces');
    expect(page.querySelector('.strip')?.textContent).toContain('Dec 2 of 2');
  });
});

describe('papers', () => {
  it('that figures rest on go in by themselves, and leaving them out is said', async () => {
    const given = fakeShareDoor();
    await given.papers.write({ noun: 'absence', from: '2026-10-12', to: '2026-10-16' });
    await given.papers.write({
      noun: 'lesson',
      on: '2026-10-12',
      text: 'Ask first.',
      metrics: [],
      evidence: [],
    });
    const { page } = await show(['new'], given);
    const ticks = () =>
      [...page.querySelectorAll<HTMLInputElement>('.paper-kind input')].map(({ checked }) => checked);
    expect(ticks()).toEqual([false, true]);
    expect(page.textContent).not.toContain('You left out');
    press(page.querySelectorAll<HTMLInputElement>('.paper-kind input')[1] ?? page);
    expect(ticks()).toEqual([false, false]);
    expect(page.textContent).toContain('You left out 1 note that figures rest on');
  });
});

describe('your reading', () => {
  it('is kept as a paper when the field is left, and goes in by itself', async () => {
    const { papers, kept } = await show();
    const field = fieldNamed<HTMLTextAreaElement>('Satisfied resolution');
    type(field, 'Held up through the outage.');
    expect(makeButton()?.parentElement?.textContent).toContain('Your reading is being kept.');
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await settleUntil(() => papers.rows.length > 0);
    expect(papers.rows[0]?.paper).toMatchObject({
      noun: 'reading',
      metric: 'M01',
      from: '2026-10-01',
      to: '2026-12-31',
      text: 'Held up through the outage.',
    });
    await settleUntil(() => Object.keys(kept.get(plan().id)?.readings ?? { M01: '' }).length === 0);
    expect(kept.get(plan().id)?.readings).toEqual({});
  });
});

describe('what would be masked today', () => {
  const hit = {
    id: evidence(1).id,
    of: 'piece' as const,
    texts: [{ before: 'call 555', after: 'call ███' }],
  };

  it('stands in the way until it is settled', async () => {
    const given = fakeShareDoor({ hits: [hit] });
    const { page } = await show(['new'], given);
    press(boxes()[0] ?? page);
    await settle();
    expect(page.querySelector('.both-texts')?.textContent).toContain('call ███');
    expect(makeButton()?.disabled).toBe(true);
    press(button('Leave out'));
    press(boxes()[1] ?? page);
    await settle();
    expect(makeButton()?.disabled).toBe(false);
  });

  it('is kept anew, and the new piece takes the place of the old one', async () => {
    const given = fakeShareDoor({ hits: [hit] });
    const { page, kept } = await show(['new'], given);
    press(boxes()[0] ?? page);
    await settle();
    press(button('Mask and keep anew'));
    await settle();
    expect(given.door.keepAnew).toHaveBeenCalledWith(evidence(1));
    await settleUntil(() => kept.size > 0);
    expect(kept.get(plan().id)?.levels[evidence(9).id]).toBe('review');
  });

  it('edited pieces may be handed over without their earlier wording', async () => {
    const pieces = [evidence(1, { editedAt: '2026-11-01T10:00:00Z' })];
    const { page, door } = await show(['new'], fakeShareDoor({ pieces }));
    press(boxes()[0] ?? page);
    await settle();
    press(button('Keep anew without the earlier wording'));
    await settle();
    expect(door.keepAnew).toHaveBeenCalledOnce();
  });
});

describe('making the file', () => {
  it('hands over exactly what is chosen, and says so', async () => {
    const { page, door } = await show();
    press(boxes()[2] ?? page);
    await settle();
    press(button('Make the file with 1 piece'));
    await settle();
    expect(vi.mocked(door.make).mock.calls[0]?.slice(1, 3)).toEqual([
      { pieces: [evidence(3).id], papers: [] },
      null,
    ]);
    expect(page.textContent).toContain('Handed to you as throughline-ana.throughline (2 KB).');
  });

  it('wants a passphrase twice and of some length', async () => {
    const { page, door } = await show();
    press(boxes()[2] ?? page);
    press(fieldNamed('Lock it with a passphrase'));
    await settle();
    expect(makeButton()?.parentElement?.textContent).toContain('The passphrase is too short.');
    type(fieldNamed('Passphrase'), 'correct horse battery staple');
    expect(page.textContent).toContain('Good: guessing would take years.');
    expect(makeButton()?.parentElement?.textContent).toContain('The two passphrases differ.');
    type(fieldNamed('The same again'), 'correct horse battery staple');
    press(button('Make the file with 1 piece'));
    await settle();
    expect(vi.mocked(door.make).mock.calls[0]?.[2]).toBe('correct horse battery staple');
    expect(fieldNamed('Passphrase').value).toBe('');
  });

  it('can be stopped, and then nothing was made', async () => {
    const given = fakeShareDoor({
      change: {
        make: vi.fn((_a, _b, _c, report: (done: number, whole: number) => void): Promise<never> => {
          report(1, 3);
          return new Promise(() => undefined);
        }),
      },
    });
    const { page } = await show(['new'], given);
    press(boxes()[0] ?? page);
    await settle();
    press(button('Make the file with 1 piece'));
    await settle();
    expect(page.querySelector('progress')?.value).toBe(1);
    press(button('Cancel'));
    expect(page.textContent).toContain('No file was made and nothing was written.');
    expect(vi.mocked(given.door.make).mock.calls[0]?.[4].aborted).toBe(true);
  });

  it('says why none was made', async () => {
    const change = { make: vi.fn(async () => ({ ok: false as const, why: 'share_refused_erased' })) };
    const { page } = await show(['new'], fakeShareDoor({ change }));
    press(boxes()[0] ?? page);
    await settle();
    press(button('Make the file with 1 piece'));
    await settle();
    expect(page.querySelector('[aria-labelledby="share-make"] .note')?.textContent).toContain(
      'was erased meanwhile',
    );
  });
});

it('teaches where there is no plan', async () => {
  const { page } = await show(['new'], fakeShareDoor({ change: { plans: async () => [] } }));
  expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('#plan');
  expect(hasButton('Make the file with 0 pieces')).toBe(false);
});
