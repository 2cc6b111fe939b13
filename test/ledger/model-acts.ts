import fc from 'fast-check';
import type { DraftEntry } from '@/lib/model/entry';
import type { Touch } from '@/lib/model/touch';
import {
  edit,
  keep,
  look,
  makeEvidence,
  makeFacts,
  makeId,
  makeInteraction,
  minute,
  restore,
  retract,
} from './make-entries';

/** One random act about evidence. Numbers point at tickets and, by remainder, at evidence made so far. */
export type EvidenceAct =
  | {
      do: 'keep';
      ticket: number;
      at: number;
      metrics: string[];
      reply: number;
      read: number;
      rating: string | null;
      touch: Touch | null;
    }
  | { do: 'edit'; which: number; metrics: string[]; touch: Touch | null }
  | { do: 'retract' | 'restore'; which: number }
  | { do: 'look'; which: number; also: number[]; read: number; rating: string | null; kept: boolean | null }
  | { do: 'erase'; which: number[] }
  | { do: 'eraseRecord' | 'eraseCustomer'; ticket: number };

const ticket = fc.nat(2);
const which = fc.nat(12);
const metrics = fc.subarray(['M01', 'M02', 'M07', 'M12', 'M14', 'M24', 'M40', 'M43', 'M44']);
const day = fc.constantFrom(null, '2026-10-09', '2026-10-12', '2026-10-19');
const touch: fc.Arbitrary<Touch | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    what: fc.constantFrom('followUp' as const, 'outreach' as const),
    dueOn: day,
    doneAt: fc.constantFrom(null, minute(0)),
    doneOn: day,
    useful: fc.constantFrom(null, true, false),
    dropped: fc.boolean(),
  }),
);
const renewed = { state: 'won', dueOn: '2026-10-12', signedOn: '2026-10-09' } as const;
const rating = fc.constantFrom(null, 'good', 'bad');
const read = fc.nat(4);
const said = <Word extends string>(...words: Word[]) => fc.constantFrom(...words);

export const evidenceAct: fc.Arbitrary<EvidenceAct> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: said('keep'),
      ticket,
      at: fc.nat(30),
      metrics,
      reply: fc.nat(3),
      read,
      rating,
      touch,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: said('edit'), which, metrics, touch }) },
  { weight: 4, arbitrary: fc.record({ do: said('retract', 'restore'), which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: said('look'),
      which,
      also: fc.array(which, { maxLength: 5, size: 'max' }),
      read,
      rating,
      kept: fc.constantFrom(null, true, false),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: said('erase'), which: fc.array(which, { maxLength: 5, size: 'max' }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: said('eraseRecord', 'eraseCustomer'), ticket }) },
);

/** What the act appends; null when it appends nothing. New evidence is added to `made`. */
export function evidenceDraft(wish: EvidenceAct, made: { id: string; ticket: number }[]): DraftEntry | null {
  if (wish.do === 'keep') {
    const body = makeEvidence(wish.ticket, {
      metrics: wish.metrics,
      capturedAt: minute(wish.at * 24 * 60),
      interaction:
        wish.reply === 0 ? null : makeInteraction(`audit:${wish.reply}`, wish.reply === 3 ? 'audit:2' : null),
      facts: makeFacts({ status: 'solved', readAt: minute(wish.read), rating: wish.rating }),
      touch: wish.touch,
      interactionFacts:
        wish.reply === 0 ? null : { standing: 'exact', promisedBy: minute(wish.read), promiseKept: null },
    });
    made.push({ id: body.id, ticket: wish.ticket });
    return keep(body);
  }
  const target = 'which' in wish && !Array.isArray(wish.which) ? made[wish.which % made.length] : undefined;
  if (!target) return null;
  if (wish.do === 'edit')
    return edit(target.id, { metrics: wish.metrics, words: `said ${makeId()}`, touch: wish.touch });
  if (wish.do === 'retract') return retract(target.id);
  if (wish.do === 'restore') return restore(target.id);
  if (wish.do !== 'look') return null;
  const named = made.filter(({ ticket }, index) => ticket === target.ticket && wish.also.includes(index));
  const renewal = wish.rating === 'good' ? renewed : null;
  const facts = makeFacts({ status: 'solved', readAt: minute(wish.read), rating: wish.rating, renewal });
  const seen = { standing: 'changed', promisedBy: minute(1), promiseKept: wish.kept } as const;
  return look(target.id, target.ticket, facts, Object.fromEntries(named.map(({ id }) => [id, seen])));
}
