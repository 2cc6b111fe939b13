/** The date of this set of locators; it names the adapter in every piece of evidence. */
export const ADAPTER = 'zendesk 2026-11';

const named = (name: string) => `[data-test-id="${name}"]`;

/**
 * Selectors by generation, newest first. Zendesk promises none of them, so every use must survive a miss.
 * `current` was last seen in 2026; `older` in 2021 to 2025. Drop `older` when no report names it for a year.
 */
export const locators = {
  current: {
    panes: '[data-test-id^="ticket-"][data-test-id$="-layout"]',
    replies: `article${named('omni-log-comment-item')}`,
    selectedTab: `${named('header-tab')}[data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]`,
  },
  older: {
    panes: '.ticket-panes-grid-layout',
    replies: 'article[data-comment-id], [data-comment-id], [id^="comment-"]',
    selectedTab: 'header div[data-selected="true"][data-entity-id]',
  },
  log: named('omni-log-container'),
  sender: named('omni-log-item-sender'),
  time: 'time[datetime]',
  dialogs: '[aria-modal="true"], dialog[open]',
} as const;

/** A pane of the current generation says which ticket it holds. */
export const PANE_ID = /^ticket-(\d+)-[a-z-]+-layout$/;

/** The id of a comment's element carries the id of the audit that holds the comment. */
export const COMMENT_ID = /^comment-(\d+)$/;
