import { describe, expect, it, vi } from 'vitest';
import { SignOff } from '@/components/workspace/review/sections/SignOff';
import type { Review } from '@/lib/model/review';
import { fieldNamed } from '../../../shared/field-named';
import { button, hasButton, press, settle, type } from '../../../shared/on-screen';
import { sampleMaterial, samplePlan, sampleReview, uuid } from '../sample-material';
import { stage } from './section-stage';

const objection: Review['objections'][number] = {
  id: uuid(1),
  about: { kind: 'evidence', evidence: uuid(5) },
  by: 'manager',
  reason: 'tooling',
  statement: 'The defect was on record before the reply.',
  treatment: 'setApart',
  cases: { good: 0, n: 1 },
  on: '2027-01-06',
  dueOn: '2027-01-20',
  decider: 'Noor Haddad',
  decision: null,
};

/** Everything a manager has to write before the name goes under it. */
function whole(change: Partial<Review> = {}): Partial<Review> {
  const [late, early] = [sampleMaterial().evidence[0]?.id ?? '', sampleMaterial().evidence[33]?.id ?? ''];
  return {
    causesSeen: true,
    ratings: samplePlan().rubric.map(({ row }, at) => ({
      row,
      rating: at === 0 ? 5 : 3,
      rationale: 'The run was moved, so the customer could close.',
      evidence: at === 0 ? [late, early] : [],
    })),
    gaps: [
      {
        id: uuid(2),
        about: '',
        text: 'Customers asked about imports twice.',
        step: 'Write an example for the customer.',
        owner: 'Ana Ferrer',
        due: '2027-02-01',
        outcome: 'M08',
        resource: 'Iris',
      },
    ],
    context: { resources: 'Nothing notable', priorities: 'Nothing notable', market: 'Nothing notable' },
    surprises: ['metric:M12', 'rating:empathy', `gap:${uuid(2)}`].map((point) => ({
      point,
      why: 'The figure came in January.',
    })),
    story: { evidence: uuid(5), reason: '' },
    appeal: { decider: 'Noor Haddad', days: 14 },
    ...change,
  };
}

describe('what is still open', () => {
  it('names each thing with the way to its section, and keeps the name from going under it', () => {
    const sign = vi.fn();
    const { page } = stage(SignOff, { acts: { sign } });
    const open = page.querySelector('.open-gates');
    expect(open?.textContent).toContain('stand between this review and your signature');
    const ways = [...(open?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href'));
    expect(ways).toContain('#reviews/one/story');
    expect(ways).toContain('#reviews/one/ratings');
    type(fieldNamed('Your name'), 'Dana Ruiz');
    const act = button('Sign and hand over');
    expect(act.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(act.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(why).toMatch(/\d+ things above have to be settled first\./);
    press(act);
    expect(sign).not.toHaveBeenCalled();
  });

  it('is nothing once all is written, and then the name is asked for', async () => {
    const sign = vi.fn(async () => ({ ok: true }) as const);
    const { page } = stage(SignOff, { review: whole(), acts: { sign } });
    expect([...page.querySelectorAll('[data-blocks=true]')].map((one) => one.textContent)).toEqual([]);
    expect(page.textContent).toContain('Nothing stands between this review and your signature.');
    const act = button('Sign and hand over');
    press(act);
    expect(page.textContent).toContain('Type your name to sign.');
    type(fieldNamed('Your name'), 'Ana Ferrer');
    expect(page.textContent).toContain('That is Ana Ferrer’s name.');
    press(act);
    expect(sign).not.toHaveBeenCalled();
    type(fieldNamed('Your name'), ' Dana Ruiz ');
    press(act);
    await settle();
    expect(sign).toHaveBeenCalledExactlyOnceWith('Dana Ruiz');
  });

  it('does not keep a manager from handing it over unsigned, and trouble is said', async () => {
    const handBack = vi.fn(async () => ({ ok: false, why: 'shared_failed_full' }) as const);
    const { page } = stage(SignOff, { acts: { handBack } });
    type(fieldNamed('Your name'), 'Dana Ruiz');
    press(button('Hand over unsigned, to talk'));
    await settle();
    expect(handBack).toHaveBeenCalledExactlyOnceWith('Dana Ruiz');
    expect(page.querySelector('[role=alert]')).not.toBeNull();
  });
});

describe('objections', () => {
  it('stand with their procedure, who decides and until when', () => {
    const { page } = stage(SignOff, { review: { objections: [objection] } });
    const card = page.querySelector('.objections .card')?.textContent;
    expect(card).toContain('Dana Ruiz, Jan 6: Cause was a tool or a defect');
    expect(card).toContain('waiting, decision by Jan 20');
    expect(card).toContain('To be decided by Noor Haddad');
    expect(page.textContent).toContain('A named person who did not rate decides by a named day');
  });

  it('are decided by somebody who did not rate, with a reason that is printed', () => {
    const { page, review } = stage(SignOff, { review: { objections: [objection] } });
    const keep = () => button('Keep the decision');
    type(fieldNamed('Why'), 'The log shows it.');
    type(fieldNamed('Decided by'), ' dana ruiz');
    expect(keep().disabled).toBe(true);
    expect(page.textContent).toContain('Whoever rated it cannot decide about it.');
    type(fieldNamed('Decided by'), 'Noor Haddad');
    press(keep());
    expect(review().objections[0]?.decision).toEqual({
      outcome: 'accepted',
      why: 'The log shows it.',
      by: 'Noor Haddad',
      on: '2027-01-08',
    });
    expect(page.querySelector('.decided')?.textContent).toBe(
      'Accepted by Noor Haddad on Jan 8: The log shows it.',
    );
    expect(hasButton('Keep the decision')).toBe(false);
  });

  it('name neither party for the appeal', () => {
    const { page, gates } = stage(SignOff);
    type(fieldNamed('Who decides about an appeal'), 'Dana Ruiz');
    expect(gates()).toContain('deciderIsRater');
    expect(page.textContent).toContain('Neither of you two can decide about an appeal.');
    type(fieldNamed('Who decides about an appeal'), 'Noor Haddad');
    expect(gates()).not.toContain('deciderIsRater');
    type(fieldNamed('Answer within so many days'), '400');
    expect(stageDays()).toBe('90');
  });
});

const stageDays = () => fieldNamed('Answer within so many days').value;

describe('the employee', () => {
  const signature = sampleReview();
  const signed: Partial<Review> = whole({
    signatures: {
      manager: {
        name: 'Dana Ruiz',
        at: '2027-01-07T10:00:00Z',
        hash: 'ab'.repeat(32),
        signer: signature.employee.signer,
        signature: 'cd'.repeat(64),
      },
      employee: null,
    },
  });
  const answers = samplePlan().rubric.map(({ row }) => ({
    item: `rating:${row}`,
    answer: 'understood' as const,
    text: '',
    on: '2027-01-08',
  }));

  it('answers every rating before signing, and is shown what is left', () => {
    const { page } = stage(SignOff, { review: signed, mode: 'answer' });
    expect(page.textContent).toContain('6 items wait for your word:');
    type(fieldNamed('Your name'), 'Ana Ferrer');
    expect(button('Sign and hand over').getAttribute('aria-disabled')).toBe('true');
    expect(page.querySelector('.open-gates a')?.getAttribute('href')).toBe('#reviews/one/ratings');
  });

  it('signs once that is done; a name says read, not agreed', async () => {
    const sign = vi.fn(async () => ({ ok: true }) as const);
    const { page } = stage(SignOff, { review: { ...signed, answers }, mode: 'answer', acts: { sign } });
    expect(page.textContent).toContain('It does not say that you agree.');
    expect(page.textContent).toContain('Dana Ruiz, signed');
    type(fieldNamed('Your name'), 'Ana Ferrer');
    press(button('Sign and hand over'));
    await settle();
    expect(sign).toHaveBeenCalledOnce();
  });

  it('objects to a rating, and the decider is the one named for appeals', () => {
    const { page, review } = stage(SignOff, { review: signed, mode: 'answer' });
    const what = fieldNamed<HTMLSelectElement>('Object to');
    const found = [...what.options].find((one) => one.text === 'The rating of “Clarity”');
    what.value = found?.value ?? '';
    what.dispatchEvent(new Event('change', { bubbles: true }));
    return settle().then(() => {
      press(button('Raise a challenge'));
      expect(fieldNamed('Who decides').value).toBe('Noor Haddad');
      type(fieldNamed('What is wrong'), 'Two cases were left out.');
      press(button('Raise a challenge'));
      expect(review().objections[0]).toMatchObject({
        by: 'employee',
        about: { kind: 'rating', row: 'clarity' },
        cases: null,
        treatment: 'correct',
        dueOn: '2027-01-22',
      });
      press(button('Take this objection back', page));
      expect(review().objections).toHaveLength(1);
      press(button('Yes, take it back', page));
      expect(review().objections).toEqual([]);
    });
  });

  it('is heard by the manager: questions first, by their names', () => {
    const asked = [
      ...answers.slice(1),
      { item: 'rating:empathy', answer: 'question' as const, text: 'Which case?', on: '2027-01-08' },
    ];
    const { page } = stage(SignOff, { review: { ...signed, answers: asked }, mode: 'look' });
    expect(page.textContent).toContain('4 items understood, 1 question');
    expect(page.textContent).toContain('EmpathyJan 8 Which case?'.replace('yJ', 'y J'));
    expect(hasButton('Sign and hand over')).toBe(false);
  });

  it('and manager have both signed: what follows is the appeal', () => {
    const { manager } = signed.signatures ?? signature.signatures;
    const { page } = stage(SignOff, {
      review: { ...signed, signatures: { manager, employee: manager } },
      mode: 'look',
    });
    expect(page.textContent).toContain('An appeal goes to Noor Haddad and is answered within 14 days.');
  });
});

it('the employee does not sign what the manager has not, but may hand back answers', async () => {
  const [sign, handBack] = [vi.fn(), vi.fn(async () => ({ ok: true }) as const)];
  const { page } = stage(SignOff, { review: whole(), mode: 'answer', acts: { sign, handBack } });
  type(fieldNamed('Your name'), 'Ana Ferrer');
  press(button('Sign and hand over'));
  expect(page.textContent).toContain('Dana Ruiz has not signed yet');
  press(button('Hand back unsigned, with your answers'));
  await settle();
  expect(sign).not.toHaveBeenCalled();
  expect(handBack).toHaveBeenCalledExactlyOnceWith('Ana Ferrer');
});
