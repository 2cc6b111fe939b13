import { createPrivateKey, createPublicKey } from 'node:crypto';
import { type BundleContent, makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { toHex } from '@/lib/exchange/signed/hex';
import type { Hand } from '@/lib/exchange/signed/sign-text';
import { seal } from '@/lib/ledger/seal';
import { GENESIS } from '@/lib/ledger/shape';
import type { Bundle } from '@/lib/model/bundle';
import type { DraftEntry, Entry } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/papers';
import {
  adopt,
  edit,
  keep,
  look,
  makeEvidence,
  makeFacts,
  makeId,
  makePlan,
  minute,
} from '../../ledger/make-entries';

/** A key that is the same in every run, so that the same bundle has the same bytes. */
export async function handOf(name: string, seed = 7): Promise<Hand> {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  const pkcs8 = Buffer.concat([head, Buffer.alloc(32, seed)]);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'Ed25519' }, false, ['sign']);
  const told = createPublicKey(createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }));
  const x = toHex(told.export({ format: 'der', type: 'spki' }).subarray(-32));
  return {
    by: { name, signer: { alg: 'Ed25519', x } },
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, key, bytes)),
  };
}

export interface SampleWish {
  pieces: number;
  /** of the pieces: this many have an edit */
  edits?: number;
  papers?: number;
  /** entries of other things between */
  others?: number;
}

export interface Sample {
  content: BundleContent;
  entries: Entry[];
}

/** A ledger with as many pieces, edits and papers as wished for, and what a bundle of all of them takes. */
export async function sampleContent(wish: SampleWish, words = 'gelöst 🌿 "so"'): Promise<Sample> {
  const { pieces, edits = 0, papers = 0, others = 5 } = wish;
  const plan = makePlan({ id: makeId(1), agreed: null });
  const drafts: DraftEntry[] = [adopt(plan)];
  const ids: string[] = [];
  for (let ticket = 1; ticket <= pieces; ticket++) {
    const body = makeEvidence(ticket, { id: makeId(1000 + ticket), words: `Nr. ${ticket}: ${words}` });
    ids.push(body.id);
    drafts.push(keep(body, makeId(5000 + ticket)));
    if (ticket <= others) drafts.push(look(body.id, ticket, makeFacts({ readAt: minute(ticket) })));
    if (ticket <= edits) drafts.push(edit(body.id, { words: `Anders gesagt: ${ticket}` }));
  }
  const written = Array.from({ length: papers }, (_, number) => paperEntry(makeId(9000 + number), number));
  const entries = await seal({ seq: 0, hash: GENESIS }, [...drafts, ...written]);
  const content: BundleContent = {
    id: makeId(2),
    madeAt: minute(300),
    to: 'Grace',
    purpose: 'For our talk in January',
    from: plan.from,
    until: plan.to,
    plan: { id: plan.id, version: plan.version },
    entries,
    hashes: entries.map(({ hash }) => hash),
    pieces: ids.map((id) => ({
      id,
      now: { facts: makeFacts({ rating: 'good' }), interactionFacts: null, checkedAt: minute(200) },
    })),
    papers: written.map(({ subject, at }) => ({ id: subject, writtenAt: at })),
    figures: {
      asOf: minute(300),
      rollups: [
        { metric: 'M01', week: '2026-10-05', tagged: pieces, records: pieces, known: 1, good: 1, apart: 0 },
      ],
      measurements: [],
      earlier: [],
    },
    earlier: [],
  };
  return { content, entries };
}

function paperEntry(id: string, number: number): DraftEntry {
  const body: Paper = {
    noun: 'lesson',
    on: '2026-10-09',
    text: `Lesson ${number}`,
    metrics: ['M01'],
    evidence: [],
  };
  return { id: makeId(), at: minute(120 + number), kind: 'paper.written', subject: id, body };
}

/** A bundle as it leaves. */
export async function sampleBundle(
  wish: SampleWish,
): Promise<{ text: string; bundle: Bundle; sample: Sample }> {
  const sample = await sampleContent(wish);
  const made = await makeBundle(sample.content, await handOf('Ada'));
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return { text: made.text, bundle: made.bundle, sample };
}
