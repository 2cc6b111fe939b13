import type { SweepDoor } from '@/components/workspace/sweep/sweep-door';
import { readHosts } from '@/entrypoints/sidepanel/by-hand';
import { readBroughtList } from '@/lib/exchange/import/brought-list';
import { readPlan } from '@/lib/ledger/read-progress';
import { browser } from '@/lib/platform/browser';
import { now } from '@/lib/platform/clock';
import { newId, randomUint32 } from '@/lib/platform/random';
import { redact } from '@/lib/redact/redact';
import { addressOf } from '@/lib/sites/addresses';
import { createPapers } from '../papers';
import type { World } from '../world';
import { createSweepHold } from './sweep-hold';
import { createSweepKeeping } from './sweep-keeping';
import { recordInList } from './sweep-list';
import { createSweepNudge } from './sweep-nudge';
import { lastRatings } from './sweep-ratings';

/** The real world behind the weekly sweep. */
export function createSweepDoor(world: World): SweepDoor {
  const { kept } = world;
  return {
    papers: createPapers(world),
    plan: async () => ({ plan: await readPlan(await kept.ledger()) }),
    hosts: () => readHosts(kept),
    ratings: async () => lastRatings(await kept.ledger()),
    read: (handed, host) => readBroughtList(handed, (ref) => recordInList(ref, host)),
    addressOf,
    masked: (words) => redact(words.trim(), []).text,
    ...createSweepKeeping(world),
    ...createSweepHold(globalThis),
    ...createSweepNudge(browser.storage.local),
    newId,
    seed: randomUint32,
    now,
  };
}
