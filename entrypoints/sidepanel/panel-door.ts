import type { PanelDoor } from '@/components/sidepanel/panel-door';
import { createPopupDoor } from '@/entrypoints/popup/popup-door';
import type { PopupWorld } from '@/entrypoints/popup/popup-world';
import { browser } from '@/lib/platform/browser';
import { instant } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/random';
import { redact } from '@/lib/redact/redact';
import { byHandEntry, readHosts, recordByHand } from './by-hand';
import { followTab } from './follow-tab';

/** The real world behind the side panel: the popup's, which stays open while tabs come and go. */
export function createPanelDoor(world: PopupWorld): PanelDoor {
  return {
    ...createPopupDoor(world),
    onTab: followTab,
    openWorkspace(route) {
      void browser.tabs.create({ url: browser.runtime.getURL(`workspace.html#${route}`) });
    },
    keepOpen: null,
    close: () => undefined,
    hosts: () => readHosts(world.reading),
    recordOf: recordByHand,
    masked: (words) => redact(words.trim(), []).text,
    keepByHand: (id, noted) => world.append(byHandEntry(id, noted, instant())),
    newId,
  };
}
