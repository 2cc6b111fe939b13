import { type BundleContent, makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { sealFile } from '@/lib/exchange/bundle/seal-file';
import type { Hand } from '@/lib/exchange/signed/sign-text';
import { seal } from '@/lib/ledger/seal';
import { GENESIS } from '@/lib/ledger/shape';
import type { Bundle, SharedEvidence } from '@/lib/model/bundle';
import type { DraftEntry, Entry } from '@/lib/model/entry';
import type { Evidence } from '@/lib/model/evidence';
import { sampleMaterial, samplePiece, uuid } from '../../components/workspace/review/sample-material';
import { handOf } from '../../exchange/bundle/sample-bundle';

/** A person's ledger as far as a bundle takes of it. */
export interface SampleLedger {
  entries: Entry[];
  pieces: SharedEvidence[];
}

let last = 0xe000;
const fresh = () => uuid(++last);

/** Ana's plan, some pieces and her papers, sealed anew: another call gives another chain. */
export async function sampleLedger(pieces: number): Promise<SampleLedger> {
  const { plan, papers } = sampleMaterial({ pieces: 0 });
  const at = '2026-12-20T10:00:00Z';
  const begun: SampleLedger = {
    entries: await seal({ seq: 0, hash: GENESIS }, [
      { id: fresh(), at: '2026-10-02T08:00:00Z', kind: 'plan.adopted', subject: plan.id, body: plan },
      ...papers.map(
        (row): DraftEntry => ({ id: fresh(), at, kind: 'paper.written', subject: row.id, body: row.paper }),
      ),
    ]),
    pieces: [],
  };
  return grown(begun, pieces);
}

/** The same ledger with as many pieces more. */
export async function grown({ entries, pieces }: SampleLedger, more: number): Promise<SampleLedger> {
  const added = Array.from({ length: more }, (_, n) =>
    samplePiece(pieces.length + n, { editedAt: null, earlierWords: [] }),
  );
  const end = entries.at(-1);
  const sealed = await seal(
    { seq: end?.seq ?? 0, hash: end?.hash ?? GENESIS },
    added.map((piece) => ({
      id: fresh(),
      at: piece.capturedAt,
      kind: 'evidence.kept',
      subject: piece.id,
      body: keptOf(piece),
    })),
  );
  return { entries: [...entries, ...sealed], pieces: [...pieces, ...added] };
}

function keptOf({
  editedAt: _e,
  earlierWords: _w,
  factsNow: _f,
  standing: _s,
  checkedAt: _c,
  ...kept
}: SharedEvidence): Evidence {
  return kept;
}

interface Wish {
  id?: string;
  madeAt?: string;
  /** states handed over before */
  earlier?: BundleContent['earlier'];
  hand?: Hand;
  /** pieces that stay at home */
  without?: number;
}

/** The file that Ana hands over. */
export async function sampleFile(
  { entries, pieces }: SampleLedger,
  { id = fresh(), madeAt = '2027-01-05T10:00:00Z', earlier = [], hand, without = 0 }: Wish = {},
): Promise<{ text: string; bundle: Bundle }> {
  const { head, plan, papers, figures } = sampleMaterial({ pieces: 0 });
  const made = await makeBundle(
    {
      id,
      madeAt,
      to: head.to,
      purpose: head.purpose,
      from: head.from,
      until: head.until,
      plan: { id: plan.id, version: plan.version },
      entries,
      hashes: entries.map(({ hash }) => hash),
      pieces: pieces.slice(without).map((piece) => ({
        id: piece.id,
        now: { facts: piece.factsNow, interactionFacts: piece.standing, checkedAt: piece.checkedAt },
      })),
      papers: papers.map((row) => ({ id: row.id, writtenAt: row.writtenAt })),
      figures,
      earlier,
    },
    hand ?? (await handOf('Ana Ferrer')),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made;
}

/** The same under a passphrase. */
export const sealedSample = (text: string, passphrase: string): Promise<string> => sealFile(text, passphrase);
