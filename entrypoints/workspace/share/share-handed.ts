import type { ShareDone } from '@/components/workspace/share/share-door';
import type { Bundle } from '@/lib/model/bundle';
import type { PaperOf } from '@/lib/model/papers';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { reasonOf } from '../reason-of';
import type { ShareWorld } from './share-world';

/** Writes down that a bundle was made: one entry, with its place in the chain for the next one to go on from. */
export async function keepHandedOver(
  { kept, changed, store }: ShareWorld,
  bundle: Bundle,
): Promise<ShareDone> {
  const { head, figures, pieces, papers } = bundle;
  const at = instant();
  const body: PaperOf<'handedOver'> = {
    noun: 'handedOver',
    on: at.slice(0, 10),
    bundle: head.id,
    to: head.to,
    from: head.from,
    until: head.until,
    pieces: pieces.length,
    evidence: pieces.map(({ id }) => id),
    papers: papers.map(({ id }) => id),
    size: head.checkpoint.size,
    root: head.checkpoint.root,
  };
  try {
    await store.saveMade({ head, figures });
    await kept.append([{ id: newId(), at, kind: 'paper.written', subject: head.id, body }]);
  } catch (error) {
    await store.dropMade(head.id).catch(() => undefined);
    return { ok: false, why: `shared_failed_${reasonOf(error)}` };
  }
  changed();
  return { ok: true, result: null };
}
