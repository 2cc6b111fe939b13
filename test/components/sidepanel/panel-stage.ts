import type { PanelDoor } from '@/components/sidepanel/panel-door';
import { recordByHand } from '@/entrypoints/sidepanel/by-hand';
import { redact } from '@/lib/redact/redact';
import { fakeDoor } from '../popup/fake-door';

/** A world beside a page without a margin, with the real reading of addresses and the real masks. */
export function fakePanel(change: Partial<PanelDoor> = {}) {
  const door = fakeDoor({ look: async () => null });
  const kept: [id: string, noted: Parameters<PanelDoor['keepByHand']>[1]][] = [];
  const panel: PanelDoor = {
    ...door,
    hosts: async () => ['acme.zendesk.com', 'other.zendesk.com'],
    recordOf: recordByHand,
    masked: (words) => redact(words.trim(), []).text,
    keepByHand: async (id, noted) => {
      kept.push([id, noted]);
      return null;
    },
    newId: () => `id-${kept.length}`,
    ...change,
  };
  return { panel, kept, did: door.did };
}
