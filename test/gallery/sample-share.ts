import { defaultTemplate } from '@/lib/catalogue/review-template';
import { makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { signReview } from '@/lib/exchange/signed/signed-name';
import type { KeptLedger } from '@/lib/ledger/create-ledger';
import type { DraftEntry } from '@/lib/model/entry';
import type { Paper } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import { t } from '@/lib/platform/i18n';
import { createShareStore } from '@/lib/platform/share-store';
import { blankReview } from '@/lib/review/blank-review';
import { materialOf } from '@/lib/review/material';
import { pageStorage } from '../bench/page-storage.inside';
import { keep, makeEvidence, makeId } from '../ledger/make-entries';
import type { Fullness } from './fill.inside';
import { halfWritten } from './review-words';
import { contentOf, handOf } from './sample-review';
import { SAMPLE_REPLY } from './sample-review-id';

/** The same person's side: a bundle handed over, a review that came back, and the next bundle half chosen. */
export async function fillShare(
  kept: KeptLedger,
  plan: Plan,
  fullness: Fullness,
  today: string,
): Promise<void> {
  const content = await contentOf(kept, plan);
  const made = await makeBundle(content, await handOf(plan.people.employee));
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const { head, figures, pieces, papers } = made.bundle;
  const store = createShareStore(pageStorage());
  await store.saveMade({ head, figures });
  const material = materialOf(made.bundle);
  const template = defaultTemplate((key) => t(key));
  const blank = blankReview({ id: SAMPLE_REPLY, material, template, manager: plan.people.manager, today });
  const review = { ...blank, ...halfWritten(fullness, material, today) };
  const hand = await handOf(plan.people.manager);
  review.signatures = { manager: await signReview('manager', review, hand, content.madeAt), employee: null };
  await kept.append([
    written(head.id, {
      noun: 'handedOver',
      on: today,
      bundle: head.id,
      to: head.to,
      from: head.from,
      until: head.until,
      pieces: pieces.length,
      evidence: pieces.map(({ id }) => id),
      papers: papers.map(({ id }) => id),
      size: head.checkpoint.size,
      root: head.checkpoint.root,
    }),
    written(SAMPLE_REPLY, {
      noun: 'reviewReply',
      from: plan.people.manager,
      signer: hand.by.signer,
      receivedAt: content.madeAt,
      review,
    }),
  ]);
  const ids = pieces.map(({ id }) => id);
  const levels: Record<string, 'review' | 'removed'> = Object.fromEntries(
    ids
      .map((id, at) => [id, at === 3 ? ('removed' as const) : ('review' as const)])
      .filter((_, at) => at % 3 !== 1),
  );
  if (fullness === 'crowded') {
    const told = makeEvidence(49_999, {
      capturedAt: new Date().toISOString(),
      metrics: ['M01'],
      words: 'Wrote to mara.lindqvist@northwind.example that the export ran.',
    });
    await kept.append([keep(told, makeId())]);
    levels[told.id] = 'review';
  }
  await store.saveChoice({
    plan: plan.id,
    to: plan.people.manager,
    name: plan.people.employee,
    purpose: plan.purpose,
    from: plan.from,
    until: plan.to,
    levels,
    readings: {},
    savedAt: plan.createdAt,
  });
}

function written(subject: string, body: Paper): DraftEntry {
  return { id: makeId(), at: new Date().toISOString(), kind: 'paper.written', subject, body };
}
