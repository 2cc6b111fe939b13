import { canonicalJson } from '@/lib/ledger/canonical-json';
import type { CalibrationPack, PackItem, PackRow } from '@/lib/model/calibration';
import { sha256 } from '@/lib/platform/random';
import { blind, type Secrets, stillTells } from './blind';
import { sealPack } from './pack-file';

/** A piece as it is chosen for a pack; not blind yet. */
export type Candidate = Omit<PackItem, 'id'>;

interface Making {
  id: string;
  title: string;
  /** `YYYY-MM-DD` */
  madeOn: string;
  seed: number;
  rows: PackRow[];
  pieces: readonly Candidate[];
  secrets: Secrets;
}

/**
 * A blind pack. The order is that of SHA-256 over seed and content: nobody chose it, it tells nothing of when a
 * piece was kept, and whoever holds the pack can draw it again.
 */
export async function makePack({ pieces, secrets, ...rest }: Making): Promise<CalibrationPack> {
  const hide = (text: string) => blind(text, secrets);
  const blinded = pieces.map(({ words, quote, facts }) => ({
    words: hide(words),
    quote: hide(quote),
    facts: facts.map(hide),
  }));
  const placed = await Promise.all(
    blinded.map(async (one) => ({ one, place: await sha256(`${rest.seed}\n${canonicalJson(one)}`) })),
  );
  placed.sort((a, b) => (a.place < b.place ? -1 : 1));
  return sealPack({
    format: 'throughline calibration pack',
    version: 1,
    ...rest,
    title: hide(rest.title),
    items: placed.map(({ one }, index) => ({ id: `p${String(index + 1).padStart(2, '0')}`, ...one })),
  });
}

/** The ids of items that still tell something; `title` when the title does. Looked at again before a file leaves. */
export function tellingParts(pack: CalibrationPack, secrets: Secrets): string[] {
  const tells = (text: string) => stillTells(text, secrets);
  const items = pack.items.filter(({ words, quote, facts }) => [words, quote, ...facts].some(tells));
  return [...(tells(pack.title) ? ['title'] : []), ...items.map(({ id }) => id)];
}
