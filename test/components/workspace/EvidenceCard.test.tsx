import { describe, expect, it, vi } from 'vitest';
import type { EvidenceActs } from '@/components/workspace/acts';
import { EvidenceCard } from '@/components/workspace/EvidenceCard';
import type { PaperRow } from '@/lib/model/papers';
import type { EvidenceRow } from '@/lib/model/rollup';
import { makeTouch } from '../../ledger/make-entries';
import { challenge, decided, uuid } from '../../progress/make-given';
import { button, draw, hasButton, key, press, settle, type } from '../shared/on-screen';
import { agreed, evidence, TODAY } from '../shared/samples';
import { fakeActs } from './fake-door';

const same = { today: TODAY, choices: ['M01', 'M12', 'M08'], named: { metrics: [] }, challenges: [] };

function show(change: Partial<EvidenceRow> = {}, actsChange: Partial<EvidenceActs> = {}, brief = false) {
  const acts = fakeActs(actsChange);
  const told = { onTakeBack: vi.fn(), onChanged: vi.fn(), onErased: vi.fn() };
  const drawRow = (row: EvidenceRow, isBrief = brief) =>
    draw(<EvidenceCard row={row} acts={acts} brief={isBrief} {...same} {...told} />);
  return { page: drawRow(evidence(1, change)), acts, drawRow, ...told };
}

describe('EvidenceCard', () => {
  it('shows when, where, what was said and what it counts toward', () => {
    const quote = { text: 'Thanks ███', masks: [{ kind: 'person' as const, start: 7, end: 10 }] };
    const { page } = show({ quote, metrics: ['M01', 'M12'], story: true, outcome: 'helped' });
    const link = page.querySelector('a');
    expect(link?.textContent).toBe('Zendesk #48001');
    expect(link?.href).toBe('https://acme.zendesk.com/agent/tickets/48001');
    expect(link?.rel).toContain('noopener');
    expect(page.querySelector('header')?.textContent).toBe('Nov 23Zendesk #48001It helpedSuccess storyexact');
    expect([...page.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
      'Satisfied resolution',
      'Promises kept',
    ]);
    expect(page.querySelector('.quote')?.textContent).toBe("Thanks [a person's name, masked]");
  });

  it('has no link where nobody knows the address', () => {
    expect(show({}, { addressOf: () => null }).page.querySelector('header a')).toBeNull();
  });

  it('shows every fact with the time it was read, and says what is not known', async () => {
    const facts = { ...evidence(1).facts, rating: null, reopens: null, status: 'hold' };
    const { page } = show({ facts });
    const lines = [...page.querySelectorAll('.facts dl > div')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Ratingnot known',
      'Statuson hold',
      'Reopenednot known',
      'Replies3',
      'Customer waited3 h 10 min',
    ]);
    expect(page.querySelector('.facts h3')?.textContent).toContain('read Nov 23');
  });

  it('says what the record shows now beside what it showed when tagged', async () => {
    const facts = { ...evidence(1).facts, rating: null, status: 'open' };
    const now = { ...facts, rating: 'good', status: 'solved' };
    const { page } = show({ facts }, { factsNow: async () => now });
    await settle();
    expect(page.querySelector('.facts summary')?.textContent).toBe('Rating: good · status: solved');
    expect([...page.querySelectorAll('.facts dd')].map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['good', 'solved', 'not known', 'open']),
    );
  });

  it('reads the history only when it is opened', async () => {
    const history = vi.fn(fakeActs().history);
    const { page } = show({}, { history });
    expect(history).not.toHaveBeenCalled();
    const details = page.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    await settle();
    expect(page.querySelector('.facts ol')?.textContent).toContain('kept');
  });

  it('edits own words and links, never the facts', async () => {
    const { page, acts } = show({ metrics: ['M01'] });
    expect(document.activeElement).toBe(document.body);
    press(button('Edit'));
    const words = page.querySelector('textarea');
    expect(document.activeElement).toBe(words);
    if (words) type(words, '  Better words ');
    press(button('Promises kept'));
    press(button('Satisfied resolution'));
    press(button('It helped in part'));
    press(button('Success story'));
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(acts.edits).toEqual([
      { words: 'Better words', metrics: ['M12'], outcome: 'partly', colleague: false, story: true },
    ]);
    expect(page.querySelector('form')).toBeNull();
  });

  it('shows what was agreed', () => {
    const touch = makeTouch({ dueOn: '2026-11-26' });
    expect(show({ touch }).page.querySelector('.touch')?.textContent).toBe('Follow-up due in 3 days');
  });

  it('keeps the editor open with a sentence when it could not be saved', async () => {
    const { page } = show({}, { edit: async () => ({ ok: false, why: 'full' }) });
    press(button('Edit'));
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('The disk is full');
    expect(page.querySelector('form')).not.toBeNull();
  });

  it('says before saving that names are not recognised', () => {
    const { page } = show();
    press(button('Edit'));
    expect(page.querySelector('.hint')?.textContent).toContain('Names typed here are not recognised');
  });

  it('leaves the editor with Escape and saves nothing', () => {
    const { page, acts } = show();
    press(button('Edit'));
    key('Escape', page.querySelector('textarea') ?? document.body);
    expect(page.querySelector('form')).toBeNull();
    expect(acts.did).toEqual([]);
    expect(document.activeElement).toBe(button('Edit'));
  });

  it('takes back at once, once, and has the way back under the same finger', async () => {
    const { acts, drawRow, onTakeBack, onChanged } = show();
    button('Take back').focus();
    press(button('Take back'));
    press(button('Take back'));
    await settle();
    expect(acts.did).toEqual(['take back 48001']);
    expect(onTakeBack).toHaveBeenCalled();
    const taken = evidence(1, { retracted: true });
    expect(onChanged).toHaveBeenCalledWith(taken);
    drawRow(taken, true);
    expect(document.activeElement).toBe(button('Bring back'));
    press(button('Bring back'));
    await settle();
    expect(acts.did).toEqual(['take back 48001', 'bring back 48001']);
    drawRow(evidence(1), false);
    expect(document.activeElement).toBe(button('Take back'));
  });

  it('is one line with the way back where it was taken back, and says which piece it was', () => {
    const { page } = show({ retracted: true }, {}, true);
    expect(page.querySelector('.card')?.textContent).toBe(
      'Taken back: the piece on #48001 no longer counts.Bring back',
    );
    const described = button('Bring back').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('#48001');
  });

  it('says why it could not be brought back, and can be pressed again', async () => {
    const bringBack = vi.fn(async () => ({ ok: false, why: 'busy' }) as const);
    const { page, onChanged } = show({ retracted: true }, { bringBack });
    press(button('Bring back'));
    await settle();
    expect(page.querySelector('[role="alert"]')?.textContent).toContain('Another tab');
    press(button('Bring back'));
    await settle();
    expect(bringBack).toHaveBeenCalledTimes(2);
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('leaves the focus alone when another page takes the piece back', () => {
    const { drawRow } = show();
    drawRow(evidence(1, { retracted: true }));
    expect(document.activeElement).toBe(document.body);
  });

  it('offers to bring back or erase what was taken back, not to edit it', () => {
    show({ retracted: true });
    const names = ['Edit', 'Take back', 'Bring back', 'Erase…'];
    expect(names.filter((name) => hasButton(name))).toEqual(['Bring back', 'Erase…']);
  });

  it('erases only after a choice and a second yes, and says what goes and what stays', async () => {
    const { page, acts, onErased } = show();
    press(button('Erase…'));
    await settle();
    expect(page.querySelector('dialog')?.textContent).toContain('A hash stays in the ledger');
    const customer = page.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2];
    if (customer) press(customer);
    press(button('Erase 14 pieces'));
    expect(acts.did).toEqual([]);
    const sure = page.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (sure) press(sure);
    press(button('Erase 14 pieces'));
    await settle();
    expect(acts.did).toEqual(['erase customer 48001']);
    expect(onErased).toHaveBeenCalledWith('customer', false);
  });

  it('asks again when something else is chosen, and offers no customer where none is known', async () => {
    const { page } = show({ customer: null });
    press(button('Erase…'));
    await settle();
    const scopes = page.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    expect(scopes).toHaveLength(2);
    const sure = page.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (sure) press(sure);
    expect(button('Erase 1 piece').disabled).toBe(false);
    if (scopes[1]) press(scopes[1]);
    expect(button('Erase 2 pieces').disabled).toBe(true);
  });
});

describe('a piece and objections to it', () => {
  const own = { name: 'Quiet month ends', unit: 'percent', family: 'effort', activity: false } as const;
  const named = { metrics: [agreed('L01', { own })] };
  const about = (metrics: string[], challenges: PaperRow<'challenge'>[] = [], retracted = false) =>
    draw(
      <EvidenceCard
        row={evidence(1, { metrics, retracted })}
        acts={fakeActs()}
        brief={false}
        {...same}
        {...{ named, challenges, onTakeBack() {}, onChanged() {}, onErased() {} }}
      />,
    );

  it('calls a metric of the plan itself by the name it has there', () => {
    const page = about(['L01', 'M01']);
    expect(page.querySelector('.chips')?.textContent).toBe('Quiet month endsSatisfied resolution');
    press(button('Edit'));
    expect(button('Quiet month ends').getAttribute('aria-pressed')).toBe('true');
  });

  it('leads straight to the challenge of its one metric', () => {
    const link = [...about(['L01']).querySelectorAll('a')].find((one) => one.textContent === 'Challenge');
    expect(link?.getAttribute('href')).toBe(`#challenges/new/L01/evidence/${evidence(1).id}`);
  });

  it('asks which one when it counts toward several', () => {
    about(['L01', 'M01']);
    press(button('Challenge'));
    press(button('Satisfied resolution'));
    expect(location.hash).toBe(`#challenges/new/M01/evidence/${evidence(1).id}`);
  });

  it('cannot be challenged where it counts toward nothing, or was taken back', () => {
    expect(about([]).textContent).not.toContain('Challenge');
    expect(about(['M01'], [], true).textContent).not.toContain('Challenge');
  });

  it('says where each objection stands and leads to it', () => {
    const dueOn = '2026-12-07';
    const page = about(
      ['M01'],
      [challenge({ dueOn }, 1), challenge({ dueOn, decision: decided('refused') }, 2)],
    );
    const marks = [...page.querySelectorAll<HTMLAnchorElement>('.marks a')];
    expect(marks.map((one) => one.textContent)).toEqual([
      'Challenged for “CSAT”: waiting, decision by Dec 7',
      'Challenged for “CSAT”: refused',
    ]);
    expect(marks.map((one) => one.getAttribute('href'))).toEqual([
      `#challenges/${uuid(1)}`,
      `#challenges/${uuid(2)}`,
    ]);
  });
});
