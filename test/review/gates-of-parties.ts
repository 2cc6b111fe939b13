import type { Objection } from '@/lib/model/review';
import { challenge, uuid } from '../progress/make-given';
import { type GateCase, objection, refused, review } from './gate-parts';
import { pieces, withPapers } from './sample-review';

/** Gates between the two parties. */
export const partyGates: GateCase[] = [
  {
    gate: 'objectionOpen',
    what: 'undecided past its day',
    section: 'signOff',
    about: pieces.early.id,
    figures: ['2027-01-03'],
    shut: () => review({ objections: [objection({ dueOn: '2027-01-03' })] }),
    mended: () =>
      review({ objections: [objection({ dueOn: '2027-01-03', decision: refused('Robin Vale') })] }),
  },
  {
    gate: 'objectionOpen',
    what: 'undecided within its time',
    section: 'signOff',
    about: pieces.early.id,
    blocks: false,
    shut: () => review({ objections: [objection()] }),
    mended: () => review({ objections: [objection({ decision: refused('Robin Vale') })] }),
  },
  {
    gate: 'objectionOpen',
    what: 'the employee’s own challenge',
    section: 'signOff',
    about: uuid(900),
    blocks: false,
    shut: () => ({ material: withPapers(challenge()) }),
    mended: () => ({
      material: withPapers(
        challenge({ decision: { outcome: 'withdrawn', why: 'Seen.', by: 'Ana', on: '2026-11-20' } }),
      ),
    }),
  },
  {
    gate: 'deciderIsRater',
    what: 'the appeal goes to who rates',
    section: 'signOff',
    shut: () => review({ appeal: { decider: 'grace  HÁLL', days: 14 } }),
    mended: () => review({}),
  },
  {
    gate: 'deciderIsRater',
    what: 'an objection decided by who rates',
    section: 'signOff',
    about: pieces.early.id,
    shut: () => review({ objections: [objection({ decision: refused('Grace Hall') })] }),
    mended: () =>
      review({
        objections: [
          objection({
            decision: { ...refused('Grace Hall'), outcome: 'withdrawn' } as Objection['decision'],
          }),
        ],
      }),
  },
  {
    gate: 'noDecider',
    what: 'an appeal to nobody',
    section: 'signOff',
    shut: () => review({ appeal: { decider: '', days: 14 } }),
    mended: () => review({}),
  },
  {
    gate: 'noDecider',
    what: 'an appeal to the employee',
    section: 'signOff',
    shut: () => review({ appeal: { decider: 'Ana Ruiz', days: 14 } }),
    mended: () => review({}),
  },
  {
    gate: 'noDecider',
    what: 'an objection nobody decides',
    section: 'signOff',
    about: pieces.early.id,
    shut: () => review({ objections: [objection({ decider: ' ' })] }),
    mended: () => review({ objections: [objection()] }),
  },
  {
    gate: 'questionOpen',
    what: 'asked of a piece',
    section: 'examples',
    about: pieces.early.id,
    blocks: false,
    shut: () =>
      review({
        marks: [{ evidence: pieces.early.id, mark: 'asked', text: 'Who called?', on: '2027-01-04' }],
      }),
    mended: () =>
      review({
        marks: [{ evidence: pieces.early.id, mark: 'asked', text: 'Who called?', on: '2027-01-04' }],
        answers: [
          { item: `evidence:${pieces.early.id}`, answer: 'understood', text: 'I did.', on: '2027-01-05' },
        ],
      }),
  },
  {
    gate: 'questionOpen',
    what: 'the employee has a question',
    section: 'signOff',
    about: 'clarity',
    blocks: false,
    shut: () =>
      review({
        answers: [{ item: 'rating:clarity', answer: 'question', text: 'Which case?', on: '2027-01-05' }],
      }),
    mended: () =>
      review({ answers: [{ item: 'rating:clarity', answer: 'understood', text: '', on: '2027-01-05' }] }),
  },
];
