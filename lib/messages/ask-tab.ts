import type { TabMessages } from './table';

type Act = TabMessages['act'];

/** The part of the `tabs` API that speaking to the tab in front needs; no permission beyond our own pages. */
export interface Tabs {
  query(which: {
    active: boolean;
    currentWindow?: boolean;
    lastFocusedWindow?: boolean;
  }): Promise<{ id?: number }[]>;
  sendMessage(tab: number, message: unknown): Promise<unknown>;
}

/**
 * Asks the margin in the tab in front to act. Null when no margin lives there: another site,
 * a browser page, or a page opened before the extension was.
 */
export async function askTab(tabs: Tabs, request: Act['request']): Promise<Act['answer'] | null> {
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const answer = await tabs.sendMessage(tab.id, { name: 'act', request });
    return isPageState(answer) ? answer : null;
  } catch {
    return null;
  }
}

/** The part of the `tabs` API that speaking to every tab needs. */
export interface EveryTab {
  query(which: Record<string, never>): Promise<{ id?: number }[]>;
  sendMessage(tab: number, message: unknown): Promise<unknown>;
}

/** Has every margin on one host read its record again. Which tabs those are, only the margins know. */
export async function readAgainOn(tabs: EveryTab, host: string): Promise<void> {
  const message = { name: 'act', request: { act: 'readAgain', host } };
  for (const { id } of await tabs.query({})) {
    if (id !== undefined) void tabs.sendMessage(id, message).catch(() => undefined);
  }
}

function isPageState(answer: unknown): answer is Act['answer'] {
  return typeof answer === 'object' && answer !== null && 'state' in answer && 'record' in answer;
}
