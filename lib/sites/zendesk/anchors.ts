import type { Interaction, Reading } from '@/lib/sites/contract';
import { findPane } from './find-pane';
import { COMMENT_ID, locators } from './locators';

/** The elements of single comments inside a pane, with the generation of the hook that found them. */
export function findReplies(pane: Element): { elements: Element[]; generation: 'current' | 'older' | null } {
  for (const generation of ['current', 'older'] as const) {
    const elements = [...pane.querySelectorAll(locators[generation].replies)];
    if (elements.length > 0) return { elements, generation };
  }
  return { elements: [], generation: null };
}

/**
 * Where each interaction stands in the active pane. An element that fits two interactions, or an
 * interaction that fits two elements, gets no anchor: the margin's own list still has it.
 */
export function findAnchors(reading: Reading, page: Document): Map<string, Element> {
  const pane = findPane(reading.record, page);
  const anchors = new Map<string, Element>();
  if (pane.state !== 'in view' || !pane.element) return anchors;
  const twice = new Set<string>();
  for (const element of findReplies(pane.element).elements) {
    const interaction = identify(element, reading.interactions);
    if (!interaction) continue;
    const before = anchors.get(interaction.key);
    if (before?.contains(element)) continue;
    if (before) twice.add(interaction.key);
    anchors.set(interaction.key, element);
  }
  for (const key of twice) anchors.delete(key);
  return anchors;
}

/** By audit id, else by comment id, else by time and author together. */
function identify(element: Element, interactions: readonly Interaction[]): Interaction | null {
  const audit = COMMENT_ID.exec(element.id)?.[1];
  const comment = element.getAttribute('data-comment-id');
  return (
    (audit && only(interactions.filter((one) => one.key === `audit:${audit}`))) ||
    (comment && only(interactions.filter((one) => [one.key, one.alias].includes(`comment:${comment}`)))) ||
    (!audit && !comment && byTimeAndAuthor(element, interactions)) ||
    null
  );
}

function byTimeAndAuthor(element: Element, interactions: readonly Interaction[]): Interaction | null {
  const time = Date.parse(element.querySelector(locators.time)?.getAttribute('datetime') ?? '');
  const sender = element.querySelector(locators.sender)?.textContent?.trim();
  if (Number.isNaN(time) || !sender) return null;
  // the page shows milliseconds, the API whole seconds
  const second = Math.floor(time / 1000);
  return only(
    interactions.filter((one) => one.author === sender && Math.floor(Date.parse(one.at) / 1000) === second),
  );
}

function only<Item>(found: readonly Item[]): Item | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}
