import { objectionsOf } from '@/lib/exchange/signed/content-of';
import type { Review } from '@/lib/model/review';
import { redact } from '@/lib/redact/redact';

/** What the manager wrote as it is held, with the employee's own words masked: theirs is the only hand here. */
export function maskAnswers(held: Review, { answers, objections }: Review): Review {
  const plain = (text: string) => redact(text, []).text;
  const own = objectionsOf('employee', { ...held, objections });
  return {
    ...held,
    answers: answers.map((one) => ({ ...one, text: plain(one.text) })),
    objections: [
      ...objectionsOf('manager', held),
      ...own.map((one) => ({ ...one, statement: plain(one.statement) })),
    ],
    signatures: { ...held.signatures, employee: null },
  };
}
