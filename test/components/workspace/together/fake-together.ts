import type { Opened, TogetherDoor } from '@/components/workspace/together/together-door';
import type { JointHalf } from '@/lib/model/hand-files';
import type { PaperOf } from '@/lib/model/papers';
import type { Signer } from '@/lib/model/signed';
import { redact } from '@/lib/redact/redact';
import { evidence, TODAY } from '../../shared/samples';
import { fakePapers } from '../papers/fake-papers';

export const keyOf = (digit: string): Signer => ({ alg: 'Ed25519', x: digit.repeat(64) });
const RECORD = evidence(1).record;

/** Ben's half of the first sample ticket. */
export const bens: JointHalf = {
  format: 'throughline joint half',
  version: 1,
  id: '00000000-0000-4000-8000-0000000000b1',
  madeAt: '2026-11-21T09:00:00Z',
  by: { name: 'Ben Okafor', signer: keyOf('b') },
  record: RECORD,
  words: 'Told both regions.',
  answers: null,
  signature: 'ab'.repeat(64),
};

/** A card with Ana's half, and Ben's when it is wanted. */
export function card(theirs = false): PaperOf<'jointCase'> {
  const { name, signer } = bens.by;
  return {
    noun: 'jointCase',
    on: '2026-11-20',
    record: RECORD,
    mine: {
      evidence: evidence(1).id,
      name: 'Ana Ferrer',
      words: 'Found the limit.',
      file: { madeAt: '2026-11-20T10:00:00Z', signer: keyOf('a'), answers: null },
    },
    theirs: theirs ? { name, signer, words: bens.words, at: bens.madeAt } : null,
  };
}

/** Thanks given, or received with a key. */
export function thanks(direction: 'given' | 'received', on: string, text: string): PaperOf<'thanks'> {
  const given = direction === 'given';
  return {
    noun: 'thanks',
    on,
    direction,
    from: given ? 'Ana Ferrer' : 'Ben Okafor',
    to: given ? 'Ben Okafor' : 'Ana Ferrer',
    text,
    about: 'Ticket 48001',
    evidence: null,
    signer: given ? null : keyOf('b'),
  };
}

/** The world in memory: a file's name says what it is when it is opened; acts are written down. */
export function fakeTogether(change: Partial<TogetherDoor> = {}, files: Record<string, Opened> = {}) {
  const papers = fakePapers();
  const acts: unknown[][] = [];
  const copied: string[] = [];
  const done = async (...act: unknown[]) => {
    acts.push(act);
    return { ok: true as const, result: 'id' };
  };
  const door: TogetherDoor = {
    papers,
    ownName: async () => 'Ana Ferrer',
    pieces: async () => [evidence(1, { words: 'Found it. Wrote to mara@northwind.example' }), evidence(2)],
    masked: (words) => redact(words.trim(), []).text,
    ask: (record, half) => done('ask', record.id, half),
    open: async ({ name }) => files[name] ?? { kind: 'refused', sentence: 'It was changed.' },
    answer: (asked, half) => done('answer', asked.half.id, half),
    take: (opened) => done('take', opened.kind),
    give: (given) => done('give', given),
    saveAgain: async (row) => {
      acts.push(['again', row.id]);
      return { ok: true, result: null };
    },
    fingerprint: async ({ x }) => x.slice(0, 8),
    addressOf: ({ host, id }) => `https://${host}/agent/tickets/${id}`,
    copy: async (text) => copied.push(text) > 0,
    print: () => undefined,
    now: () => TODAY,
    ...change,
  };
  return { door, papers, acts, copied };
}
