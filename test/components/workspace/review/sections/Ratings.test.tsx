import { describe, expect, it } from 'vitest';
import { Ratings } from '@/components/workspace/review/sections/Ratings';
import { fieldNamed } from '../../../shared/field-named';
import { button, hasButton, key, press, type } from '../../../shared/on-screen';
import { sampleMaterial, samplePlan } from '../sample-material';
import { paperOf, stage, withPapers } from './section-stage';

const radios = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('.scale input')];
const rowName = (page: HTMLElement) => page.querySelector('.walk h4')?.textContent;

describe('before any rating', () => {
  it('the split of causes is looked at', () => {
    const { page, review } = stage(Ratings);
    expect(page.querySelector('.causes')?.textContent).toContain('6 of 50 missed');
    expect(radios(page)).toHaveLength(0);
    press(button('Seen, go on to the ratings'));
    expect(review().causesSeen).toBe(true);
    expect(radios(page)).toHaveLength(5);
    expect(page.querySelector('.causes')).not.toBeNull();
  });

  it('nothing has to be looked at where nothing missed', () => {
    const material = sampleMaterial({
      evidence: [],
      figures: { asOf: '2027-01-05T10:00:00Z', rollups: [], measurements: [], earlier: [] },
    });
    const { page } = stage(Ratings, { material });
    expect(page.textContent).toContain('No case in the figures or the examples missed.');
    expect(radios(page)).toHaveLength(5);
  });
});

describe('the walk', () => {
  it('shows one row with its anchors, nothing chosen, and the rule before it is broken', () => {
    const { page } = stage(Ratings, { review: { causesSeen: true } });
    expect(rowName(page)).toBe('Empathy');
    expect(page.textContent).toContain('Row 1 of 5');
    expect(radios(page).some(({ checked }) => checked)).toBe(false);
    expect(page.querySelector('.scale')?.textContent).toContain('The worry was named back to the customer');
    expect(page.querySelector('.walk')?.textContent).toContain('1 and 5 on two from different months');
  });

  it('shows the plan’s own anchor where one was agreed', () => {
    const plan = samplePlan();
    const rubric = plan.rubric.map((row) => ({
      ...row,
      anchors: { one: 'Ours at one', three: '', five: '' },
    }));
    const { page } = stage(Ratings, {
      material: sampleMaterial({ plan: { ...plan, rubric } }),
      review: { causesSeen: true },
    });
    expect(page.querySelector('.step')?.textContent).toContain('Ours at one');
  });

  it('takes keys 1 to 5, but not those typed into a field', () => {
    const { page, review } = stage(Ratings, { review: { causesSeen: true } });
    key('4', page.querySelector('.scale') ?? page);
    expect(review().ratings[0]).toMatchObject({ row: 'empathy', rating: 4 });
    key('2', fieldNamed('Why, in one line'));
    key('7', page.querySelector('.scale') ?? page);
    expect(review().ratings[0]?.rating).toBe(4);
  });

  it('goes through the rows one by one and comes back', () => {
    const { page, review } = stage(Ratings, { review: { causesSeen: true } });
    expect(button('Row before').disabled).toBe(true);
    press(button('Next row'));
    expect(rowName(page)).toBe('Clarity');
    expect(document.activeElement?.textContent).toBe('Clarity');
    press(radios(page)[2] ?? page);
    expect(review().ratings.map(({ rating }) => rating)).toEqual([null, 3, null, null, null]);
    press(button('Row before'));
    expect(rowName(page)).toBe('Empathy');
    expect(radios(page).some(({ checked }) => checked)).toBe(false);
  });

  it('says what a 5 rests on, by months, and links only pieces that were handed over', () => {
    const { page, review } = stage(Ratings, { review: { causesSeen: true } });
    key('5', page.querySelector('.scale') ?? page);
    const rule = () => page.querySelector('.walk > .hint')?.textContent;
    expect(rule()).toContain('two linked pieces from different months. Nothing is linked yet.');
    press(button('Link evidence: Evidence for Empathy'));
    const boxes = [...page.querySelectorAll<HTMLInputElement>('.ticks input')];
    expect(boxes).toHaveLength(34);
    press(boxes[0] ?? page);
    expect(rule()).toContain('Linked: 1 piece of evidence from 1 month.');
    press(boxes[33] ?? page);
    expect(rule()).toContain('Linked: 2 pieces of evidence from 2 months.');
    expect(review().ratings[0]?.evidence).toHaveLength(2);
  });

  it('finds a piece by its words', () => {
    const { page } = stage(Ratings, { review: { causesSeen: true } });
    press(button('Link evidence: Evidence for Empathy'));
    const find = page.querySelector<HTMLInputElement>('.find input');
    if (!find) throw new Error('nothing to look with');
    type(find, 'cause of case 13 ');
    expect(page.querySelectorAll('.ticks li')).toHaveLength(1);
    expect(page.querySelector('.pick-list [role=status]')?.textContent).toBe('1 piece');
  });

  it('asks why all rows are alike, and stops asking once it is said', () => {
    const alike = samplePlan().rubric.map(({ row }) => ({
      row,
      rating: 3,
      rationale: 'So the customer knew.',
      evidence: [],
    }));
    const { page, gates, review } = stage(Ratings, { review: { causesSeen: true, ratings: alike } });
    expect(page.textContent).toContain('All rows have the same rating.');
    expect(gates()).toContain('allTheSame');
    type(fieldNamed('Why all rows are alike'), 'Each was looked at on its own day.');
    expect(gates()).not.toContain('allTheSame');
    expect(review().sameRatings).not.toBe('');
  });
});

describe('the row about improvement', () => {
  const test = (decision: 'adopted' | 'dropped') =>
    paperOf(decision === 'adopted' ? 1 : 2, {
      noun: 'experiment',
      bottleneck: 'Imports are asked about twice.',
      bottleneckOn: '2026-10-10',
      proposal: `Worked example, ${decision}`,
      proposalOn: '2026-10-12',
      hypothesis: 'Halves the second question.',
      measure: 'Repeat contact',
      metric: 'M08',
      testOn: '2026-10-20',
      before: null,
      after: null,
      result: decision === 'adopted' ? 'It halved.' : '',
      resultOn: '2026-11-20',
      lesson: decision === 'dropped' ? 'It made no difference.' : '',
      decision,
      decisionOn: '2026-11-22',
    });

  it('prints the rule, and counts a failure with a lesson as it counts a success', () => {
    const read = (decision: 'adopted' | 'dropped') => {
      const { page } = stage(Ratings, { material: withPapers(test(decision)), review: { causesSeen: true } });
      press(button('Improvement disciplinenot rated', page));
      return page.querySelector('.failure-safe')?.textContent ?? '';
    };
    const [won, lost] = [read('adopted'), read('dropped')];
    expect(won).toContain('failed and left a written lesson counts as much as one that worked');
    for (const text of [won, lost]) {
      expect(text).toContain('1 of 1 experiments have hypothesis, measure and a written result or lesson.');
      expect(text).toContain('result or lesson written down');
    }
  });
});

describe('ratings to be read', () => {
  const ratings = samplePlan().rubric.map(({ row }, at) => ({
    row,
    rating: at === 1 ? 4 : null,
    rationale: at === 1 ? 'The export was explained once, so the customer could close.' : '',
    evidence: at === 1 ? [sampleMaterial().evidence[0]?.id ?? ''] : [],
  }));

  it('are answered by the employee, item by item', () => {
    const { page, review } = stage(Ratings, { review: { causesSeen: true, ratings }, mode: 'answer' });
    expect(page.querySelectorAll('textarea, .scale')).toHaveLength(0);
    const clarity = [...page.querySelectorAll('.rating-lines > li')][1] ?? page;
    expect(clarity.textContent).toContain('4 of 5');
    expect(page.querySelectorAll('.answer-line')).toHaveLength(1);
    press(button('I have a question', clarity));
    type(fieldNamed<HTMLTextAreaElement>('Your question', clarity), 'Which case do you mean?');
    expect(review().answers).toEqual([
      { item: 'rating:clarity', answer: 'question', text: 'Which case do you mean?', on: '2027-01-08' },
    ]);
    press(button('I have a question', clarity));
    expect(review().answers).toEqual([]);
  });

  it('show the answer to the manager, and offer nothing to change elsewhere', () => {
    const answers = [{ item: 'rating:clarity', answer: 'understood' as const, text: '', on: '2027-01-07' }];
    const { page } = stage(Ratings, { review: { causesSeen: true, ratings, answers }, mode: 'look' });
    expect(page.textContent).toContain('Ana Ferrer understands this');
    expect(hasButton('I understand', page)).toBe(false);
  });

  it('are not added up in works-council mode', () => {
    const { page } = stage(Ratings, { review: { causesSeen: true, worksCouncil: true } });
    expect(page.textContent).toContain('nothing is added up and nobody is compared');
  });
});
