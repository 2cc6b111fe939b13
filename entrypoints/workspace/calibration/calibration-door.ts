import type { CalibrationDoor } from '@/components/workspace/calibration/calibration-door';
import { readPlan } from '@/lib/ledger/read-progress';
import { signingKey } from '@/lib/ledger/signing-key';
import { browser } from '@/lib/platform/browser';
import { createCalibrationStore } from '@/lib/platform/calibration-store';
import { now } from '@/lib/platform/clock';
import { createReviewStore } from '@/lib/platform/review-store';
import { createPapers } from '../papers';
import { saveFile } from '../save-file';
import type { World } from '../world';
import { createCalibrationPacks } from './calibration-packs';
import { startPractice } from './calibration-practice';
import { createCalibrationRating } from './calibration-rating';
import { paperOfPack } from './calibration-results';
import { beginRounds, type CalibrationWorld } from './calibration-world';

/** The real world behind this place of the workspace. */
export function createCalibrationDoor(world: World): CalibrationDoor {
  const rounds = createCalibrationStore(browser.storage.local);
  const papers = createPapers(world);
  const shared: CalibrationWorld = {
    ...world,
    rounds,
    reviews: createReviewStore(browser.storage.local),
    key: () => signingKey(),
    save: (text, name) => saveFile([text], 'application/json', name),
    begin: beginRounds(rounds, async (pack) => (await paperOfPack(papers, pack)) !== null),
  };
  return {
    papers,
    plan: async () => ({ plan: await readPlan(await world.kept.ledger()) }),
    ...createCalibrationPacks(shared),
    startPractice: startPractice(shared),
    ...createCalibrationRating(shared, papers),
    print: () => print(),
    now,
  };
}
