import { type SaidHalf, writeHalf } from '@/lib/exchange/together/joint-half';
import type { Noun, PaperOf, PaperRow } from '@/lib/model/papers';
import type { RecordRef } from '@/lib/model/record';
import { handOf } from '../bundle/sample-bundle';

/** Two colleagues and a third one, each with a key of their own. */
export const ana = await handOf('Ana Ferrer', 11);
export const ben = await handOf('Ben Okafor', 12);
export const cem = await handOf('Cem Demir', 13);

export const RECORD: RecordRef = { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '48211' };
export const CASE = '00000000-0000-4000-8000-0000000000a1';

/** Ana's half, which asks. */
export const asking: SaidHalf = {
  id: CASE,
  madeAt: '2026-11-20T10:00:00.000Z',
  by: ana.by,
  record: RECORD,
  words: 'Found the limit of the export, so that the month could close.',
  answers: null,
};

/** The half of somebody as a file, and what stands in it. */
export async function fileOf(change: Partial<SaidHalf> = {}, hand = ana) {
  const text = await writeHalf({ ...asking, by: hand.by, ...change }, hand);
  return { text, half: JSON.parse(text) };
}

/** Ana's card as she keeps it when she asked. */
export function cardOf(change: Partial<PaperOf<'jointCase'>> = {}): PaperRow<'jointCase'> {
  const paper: PaperOf<'jointCase'> = {
    noun: 'jointCase',
    on: '2026-11-20',
    record: RECORD,
    mine: {
      evidence: null,
      name: ana.by.name,
      words: asking.words,
      file: { madeAt: asking.madeAt, signer: ana.by.signer, answers: null },
    },
    theirs: null,
    ...change,
  };
  return rowOf(CASE, 'jointCase', paper);
}

/** A paper as it is listed. */
export function rowOf<N extends Noun>(id: string, noun: N, paper: PaperOf<N>): PaperRow<N> {
  const at = '2026-11-20T10:00:00Z';
  return { id, noun, paper, writtenAt: at, changedAt: at, versions: 1, removed: false };
}
