import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { Bundle, BundleHead } from '@/lib/model/bundle';
import { sha256 } from '@/lib/platform/random';

/** The text that a bundle's key signs. */
export function signedHead(head: BundleHead): string {
  return `throughline bundle 1\n${canonicalJson(head)}`;
}

/** The hash of each part, as the head names them. */
export async function partHashes(
  parts: Pick<Bundle, 'pieces' | 'papers' | 'figures' | 'consistency' | 'records'>,
): Promise<BundleHead['parts']> {
  const [pieces, papers, figures, consistency, proofs] = await Promise.all(
    [
      parts.pieces,
      parts.papers,
      parts.figures,
      parts.consistency,
      parts.records.map(({ proof }) => proof),
    ].map((part) => sha256(canonicalJson(part))),
  );
  return {
    pieces: pieces ?? '',
    papers: papers ?? '',
    figures: figures ?? '',
    consistency: consistency ?? '',
    proofs: proofs ?? '',
  };
}
