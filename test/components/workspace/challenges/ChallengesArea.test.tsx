import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChallengesArea } from '@/components/workspace/challenges/ChallengesArea';
import { lackOf, stateOf } from '@/components/workspace/challenges/challenge-text';
import type { ChallengesDoor } from '@/components/workspace/challenges/challenges-door';
import type { Challenge } from '@/lib/model/papers';
import { challenged } from '@/lib/progress/challenge';
import { fieldNamed } from '../../shared/field-named';
import { button, draw, press, settle, type } from '../../shared/on-screen';
import { evidence, plan, TODAY } from '../../shared/samples';
import { fakePapers } from '../papers/fake-papers';

const base: Challenge = {
  noun: 'challenge',
  about: { kind: 'number', metric: 'M01' },
  reason: 'tooling',
  statement: 'The defect was known.',
  evidence: [],
  treatment: 'leaveOut',
  cases: { good: 0, n: 1 },
  raisedBy: 'employee',
  raisedOn: '2026-11-20',
  dueOn: '2026-12-04',
  decider: 'Noor Haddad',
  rater: 'Dana Ruiz',
  decision: null,
};

/** Figures of 18 good of 20, and totals that say which way they were counted. */
function fakeDoor(change: Partial<ChallengesDoor> = {}) {
  const papers = fakePapers();
  const door: ChallengesDoor = {
    papers,
    plan: async () => ({ plan: plan() }),
    bothWays: async ({ cases, decision }) => ({
      figure: cases && challenged({ good: 18, n: 20 }, cases, decision?.outcome ?? 'pending'),
      total: { with: 90, without: 94.7 },
    }),
    evidenceFor: async () => [evidence(1)],
    evidenceOf: async (ids) => [evidence(1)].filter((row) => ids.includes(row.id)),
    print: vi.fn(),
    now: () => TODAY,
    ...change,
  };
  return { door, papers };
}

async function show(rest: string[], given = fakeDoor()) {
  const page = draw(<ChallengesArea door={given.door} rest={rest} version={0} today={TODAY} />);
  await settle();
  return { page, ...given };
}

beforeEach(() => {
  location.hash = '#challenges';
});

describe('raising a challenge', () => {
  it('shows both figures and both totals before anything is decided', async () => {
    const { page } = await show(['new', 'M01']);
    const rows = [...page.querySelectorAll('.snapshot tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows[0]?.[0]).toContain('90% (18 of 20');
    expect(rows[0]?.[1]).toContain('94.7% (18 of 19');
    expect(rows[1]).toEqual(['90', '94.7']);
    expect(rows[2]).toEqual(['this one', '']);
  });

  it('needs words, and somebody who did not rate to decide', async () => {
    const { papers } = await show(['new', 'M01']);
    type(fieldNamed('What is wrong'), 'Rated 3 of 5 for a known defect.');
    type(fieldNamed('Who rated or entered it'), 'Dana Ruiz');
    type(fieldNamed('Who decides'), 'dana ruiz ');
    expect(button('Save').disabled).toBe(true);
    type(fieldNamed('Who decides'), 'Noor Haddad');
    expect(button('Save').disabled).toBe(false);
    press(button('Save'));
    await settle();
    expect(papers.rows[0]?.paper).toMatchObject({
      about: { kind: 'number', metric: 'M01' },
      raisedOn: '2026-11-23',
      dueOn: '2026-12-07',
      decision: null,
    });
    expect(location.hash).toBe(`#challenges/${papers.rows[0]?.id}`);
  });
});

describe('a challenge to a piece of evidence', () => {
  const { id } = evidence(1);

  it('shows the piece, and counts it as its record does', async () => {
    const { page, papers } = await show(['new', 'M01', 'evidence', id]);
    expect(page.querySelector('.challenged-evidence')?.textContent).toContain('#48001');
    expect(page.textContent).toContain('A piece of evidence for “Satisfied resolution”');
    // rated good and never reopened
    expect(fieldNamed('Of them counted as good').value).toBe('1');
    type(fieldNamed('What is wrong'), 'It was a colleague.');
    type(fieldNamed('Who decides'), 'Noor Haddad');
    press(button('Save'));
    await settle();
    expect(papers.rows[0]?.paper).toMatchObject({
      about: { kind: 'evidence', evidence: id, metric: 'M01' },
      evidence: [id],
      cases: { good: 1, n: 1 },
    });
  });

  it('that was left is offered again, with the way to its own piece', async () => {
    const given = fakeDoor();
    await show(['new', 'M01', 'evidence', id], given);
    type(fieldNamed('What is wrong'), 'It was a colleague.');
    draw(<div />);
    const { page } = await show([], given);
    const way = [...page.querySelectorAll('a')].find((one) => one.textContent === 'Go on');
    expect(way?.getAttribute('href')).toBe(`#challenges/new/M01/evidence/${id}`);
    await show(['new', 'M08'], given);
    expect(fieldNamed('What is wrong').value).toBe('');
    await show(['new', 'M01', 'evidence', id], given);
    expect(fieldNamed('What is wrong').value).toBe('It was a colleague.');
  });
});

it('shows a value in its own unit, and how many cases stand behind it', async () => {
  const wait = { good: 0, n: 40, value: 95, interval: { low: 80, high: 110 } };
  const unknown = { ...wait, n: null, interval: null, value: 90 };
  const given = fakeDoor({
    bothWays: async () => ({ figure: { with: wait, without: unknown }, total: null }),
  });
  const { page } = await show(['new', 'M22'], given);
  const cells = [...page.querySelectorAll('.snapshot tbody td')].map((cell) => cell.textContent);
  expect(cells.slice(0, 2)).toEqual(['95 (40 cases, 80–110)', '90']);
});

describe('a challenge', () => {
  it('is decided with a reason, and both figures stay', async () => {
    const given = fakeDoor();
    const written = await given.papers.write(base);
    const { page } = await show([written.ok ? written.id : ''], given);
    expect(page.querySelector('.standing-line')?.textContent).toBe('waiting, decision by Dec 4');
    expect(button('Keep the decision').disabled).toBe(true);
    type(fieldNamed('Why'), 'The defect was on record before the reply.');
    press(button('Keep the decision'));
    await settle();
    expect(page.querySelector('.standing-line')?.textContent).toBe('accepted');
    const cells = [...page.querySelectorAll('.snapshot td')].map((cell) => cell.textContent);
    expect(cells.join()).toContain('18 of 20');
    expect(cells.join()).toContain('18 of 19');
    expect(cells.slice(-2)).toEqual(['', 'this one']);
    expect(given.papers.rows[0]?.versions).toBe(2);
  });

  it('cannot be decided by who rated', async () => {
    const given = fakeDoor();
    const written = await given.papers.write(base);
    await show([written.ok ? written.id : ''], given);
    type(fieldNamed('Why'), 'Because.');
    type(fieldNamed('Decided by'), 'Dana Ruiz');
    expect(button('Keep the decision').disabled).toBe(true);
  });

  it('is listed for good, and says when its day has passed', async () => {
    const given = fakeDoor();
    await given.papers.write({ ...base, dueOn: '2026-11-22' });
    const { page } = await show([], given);
    expect(page.querySelector('.dotted')?.textContent).toContain('overdue since Nov 22');
    expect([...page.querySelectorAll('button')].map((one) => one.textContent)).not.toContain('Remove');
  });

  it('names what is missing, one thing at a time', () => {
    expect(lackOf(base)).toBeNull();
    expect(lackOf({ ...base, statement: ' ' })).toBe('statement');
    expect(lackOf({ ...base, decider: '' })).toBe('decider');
    expect(lackOf({ ...base, decider: 'DANA RUIZ' })).toBe('rater');
    expect(lackOf({ ...base, dueOn: '2026-11-19' })).toBe('due');
    expect(lackOf({ ...base, cases: { good: 2, n: 1 } })).toBe('cases');
    expect(stateOf(base, TODAY)).toBe('pending');
  });
});
