import type { TogetherDoor } from '@/components/workspace/together/together-door';
import { fingerprintOf, shortFingerprint } from '@/lib/exchange/signed/fingerprint';
import { readPlan } from '@/lib/ledger/read-progress';
import { signingKey } from '@/lib/ledger/signing-key';
import { now } from '@/lib/platform/clock';
import { addressOf } from '@/lib/sites/addresses';
import { createPapers } from '../papers';
import { readEvidenceSince } from '../pick-evidence';
import { saveFile } from '../save-file';
import type { World } from '../world';
import { createSavingAgain } from './together-again';
import { createHalves } from './together-halves';
import { openTogether } from './together-opening';
import { createTaking } from './together-taking';
import { createGiving } from './together-thanks';
import { masked } from './together-world';

/** How many pieces are offered to choose from. */
const OFFERED = 200;

/** The real world behind joint cases and thanks. */
export function createTogetherDoor(world: World): TogetherDoor {
  const own = {
    ...world,
    papers: createPapers(world),
    key: () => signingKey(),
    save: (text: string, name: string) => saveFile([text], 'application/json', name),
  };
  return {
    papers: own.papers,
    ownName: async () => (await readPlan(await world.kept.ledger()))?.people.employee ?? '',
    pieces: () => readEvidenceSince(world.kept, null, OFFERED),
    masked: (words) => masked(words),
    ...createHalves(own),
    ...createGiving(own),
    ...createTaking(own),
    ...createSavingAgain(own),
    open: (file) => openTogether(own, file),
    fingerprint: async (signer) => shortFingerprint(await fingerprintOf(signer)),
    addressOf,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    print: () => print(),
    now,
  };
}
