import type { ShareDoor } from '@/components/workspace/share/share-door';
import { signingKey } from '@/lib/ledger/signing-key';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { createShareStore } from '@/lib/platform/share-store';
import { createPapers } from '../papers';
import { saveFile } from '../save-file';
import type { World } from '../world';
import { createShareBack } from './share-back';
import { createShareChosen } from './share-chosen';
import { createShareMake } from './share-make';
import { createShareOffer } from './share-offer';
import { createShareRecheck } from './share-recheck';
import { createShareReply } from './share-reply';
import { createShareSign } from './share-sign';

/** The real world behind handing over and taking replies in. */
export function createShareDoor(world: World): ShareDoor {
  const own = {
    ...world,
    store: createShareStore(browser.storage.local),
    key: () => signingKey(),
    save: (text: string, name: string) => saveFile([text], 'application/json', name),
  };
  const papers = createPapers(world);
  return {
    papers,
    ...createShareOffer(world.kept),
    ...createShareChosen(own),
    ...createShareRecheck(world, papers),
    ...createShareMake(own),
    ...createShareReply(own),
    ...createShareBack(own),
    ...createShareSign(own),
    print: () => print(),
    newId,
    now,
  };
}
