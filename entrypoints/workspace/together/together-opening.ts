import { faultText } from '@/components/workspace/fault-text';
import type { Opened } from '@/components/workspace/together/together-door';
import { readHalf } from '@/lib/exchange/together/joint-half';
import { takeHalf } from '@/lib/exchange/together/take-half';
import { readThanks } from '@/lib/exchange/together/thanks-file';
import { readEvidenceOfRecord } from '@/lib/ledger/read-evidence';
import type { JointHalf, ThanksFile } from '@/lib/model/hand-files';
import { recordKey } from '@/lib/model/record-key';
import type { By } from '@/lib/model/signed';
import { t } from '@/lib/platform/i18n';
import { addressOf } from '@/lib/sites/addresses';
import { hasOtherKey } from './together-known';
import { thanksFrom } from './together-thanks';
import type { TogetherWorld } from './together-world';

/** Larger than the largest file that is taken: of this nothing is even read. */
const LARGEST = 5 * 1024 * 1024;

/** Reads and checks what a colleague handed over, whatever it is. Writes nothing. */
export async function openTogether(world: TogetherWorld, given: File | Uint8Array): Promise<Opened> {
  if (given instanceof File && given.size > LARGEST)
    return { kind: 'refused', sentence: faultText({ code: 'tooLarge', place: { at: 'file' } }) };
  const bytes = given instanceof File ? new Uint8Array(await given.arrayBuffer()) : given;
  const half = await readHalf(bytes);
  if (half.ok) return openHalf(world, half.value, bytes);
  const thanks = half.fault.code === 'notOurs' ? await readThanks(bytes) : half;
  return thanks.ok
    ? openThanks(world, thanks.value, bytes)
    : { kind: 'refused', sentence: faultText(thanks.fault) };
}

async function openHalf(world: TogetherWorld, half: JointHalf, bytes: Uint8Array): Promise<Opened> {
  // a record of a system nobody here knows could not be named, nor be found
  if (addressOf(half.record) === null) return refused('unknownRecord', half.by);
  const cases = await world.papers.list('jointCase', { removed: true });
  const taken = await takeHalf(half, (await world.key()).signer, cases);
  if (!taken.ok) return refused(taken.why, half.by);
  const brought = { half, bytes, otherKey: await hasOtherKey(world, half.by) };
  if (taken.kind === 'answered') {
    const replaces = cases.some(({ id, paper }) => id === taken.id && paper.theirs !== null);
    return { kind: 'answered', ...brought, card: taken.card, replaces };
  }
  const rows = await readEvidenceOfRecord(await world.kept.ledger(), recordKey(half.record));
  return { kind: 'asked', ...brought, pieces: rows.filter(({ retracted }) => !retracted).reverse() };
}

async function openThanks(world: TogetherWorld, thanks: ThanksFile, bytes: Uint8Array): Promise<Opened> {
  const taken = await thanksFrom(world, thanks);
  if (!taken.ok) return refused(taken.why, thanks.by);
  return { kind: 'thanks', thanks, bytes, otherKey: await hasOtherKey(world, thanks.by) };
}

function refused(why: string, { name }: By): Opened {
  return { kind: 'refused', sentence: t(`together_refused_${why}`, name) };
}
