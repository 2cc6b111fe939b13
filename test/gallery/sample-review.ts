import type { OpenedBundle } from '@/components/workspace/review/review-door';
import { OFFERED } from '@/components/workspace/share/levels';
import { readEvidenceSince } from '@/entrypoints/workspace/pick-evidence';
import { lineOf, withHead } from '@/entrypoints/workspace/review/review-lines';
import { gatherContent } from '@/entrypoints/workspace/share/share-content';
import { defaultTemplate } from '@/lib/catalogue/review-template';
import { type BundleContent, makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { toHex } from '@/lib/exchange/signed/hex';
import type { Hand } from '@/lib/exchange/signed/sign-text';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import { readPapers } from '@/lib/ledger/read-papers';
import type { Bundle } from '@/lib/model/bundle';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { createReviewStore } from '@/lib/platform/review-store';
import { blankReview } from '@/lib/review/blank-review';
import { materialOf } from '@/lib/review/material';
import { pageStorage } from '../bench/page-storage.inside';
import { makeId } from '../ledger/make-entries';
import type { Fullness } from './fill.inside';
import { halfWritten } from './review-words';
import { SAMPLE_REVIEW } from './sample-review-id';

/** Five or more can be set side by side. */
const COLLEAGUES = ['Bea Lindqvist', 'Chen Wei', 'Iris Okafor', 'Noor Haddad', 'Olu Adeyemi'];

/** Puts bundles of the ledger's own person, and of colleagues with other figures, on the shelf: one half reviewed. */
export async function fillReviews(
  kept: KeptLedger,
  plan: Plan,
  fullness: Fullness,
  today: string,
): Promise<void> {
  const content = await contentOf(kept, plan);
  const store = createReviewStore(pageStorage());
  const names = [plan.people.employee, ...COLLEAGUES];
  for (const [at, name] of names.entries()) {
    const own = { ...content, id: makeId(), figures: withRates(content.figures, at) };
    const made = await makeBundle(own, await handOf(name));
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const material = materialOf(made.bundle);
    const id = at === 0 ? SAMPLE_REVIEW : makeId();
    const template = defaultTemplate((key) => t(key));
    const blank = blankReview({ id, material, template, manager: plan.people.manager, today });
    const review = at === 0 ? { ...blank, ...halfWritten(fullness, material, today) } : blank;
    await store.saveBundle(own.id, made.text);
    await store.saveReview(review);
    await store.putLine(lineOf(openedOf(made.bundle, made.text), material, review, null));
    await store.changeSigners((signers) => withHead(signers, material));
  }
}

/** Everything there is of the plan's days. */
export async function contentOf(kept: KeptLedger, plan: Plan): Promise<BundleContent> {
  const rows = await readEvidenceSince(kept, plan.from, 60);
  const ledger = await kept.ledger();
  const papers = (await Promise.all(OFFERED.map((noun) => readPapers(ledger, noun)))).flat();
  const content = await gatherContent(
    kept,
    {
      plan: plan.id,
      to: plan.people.manager,
      name: plan.people.employee,
      purpose: plan.purpose,
      from: plan.from,
      until: plan.to,
      levels: {},
      readings: {},
      savedAt: plan.createdAt,
    },
    { pieces: rows.map(({ id }) => id), papers: papers.map(({ id }) => id) },
    () => undefined,
    new AbortController().signal,
  );
  if (!content) throw new Error('a piece is gone');
  return content;
}

export async function handOf(name: string): Promise<Hand> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair of keys');
  const x = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  return {
    by: { name, signer: { alg: 'Ed25519', x } },
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, bytes)),
  };
}

/** Nobody's rates are quite alike; one person's are far from the others'. */
function withRates(figures: BundleContent['figures'], at: number): BundleContent['figures'] {
  const share = [1, 0.98, 1.02, 0.95, 0.6, 1][at] ?? 1;
  const measurements = figures.measurements.map((row) => {
    const { figure } = row;
    if (figure.kind !== 'rate') return row;
    const n = Math.max(1, Math.round(figure.n * (0.5 + 0.3 * at)));
    return {
      ...row,
      figure: { ...figure, n, good: Math.min(n, Math.round(n * share * (figure.good / figure.n))) },
    };
  });
  return at === 0 ? figures : { ...figures, measurements };
}

function openedOf({ head, pieces }: Bundle, text: string): OpenedBundle {
  return {
    head,
    pieces: pieces.length,
    fingerprint: '',
    key: 'first',
    knownSince: null,
    history: 'first',
    doubt: null,
    here: null,
    joins: null,
    text,
  };
}
