import type { Role } from '@/lib/catalogue/role';
import type { OwnPage } from './own-page';
import { said, sounds } from './said';
import type { Desk } from './stage';
import { until } from './until';

/** Opens the margin's panel, unless it opens by itself as it was left. */
export async function openPanel({ margin }: Desk): Promise<void> {
  const tab = sounds('overlay_tab_other');
  const hide = said('overlay_hide');
  const isOpen = (): Promise<boolean> => margin.has('button', hide);
  await until('the margin', async () => (await margin.has('button', tab)) || (await isOpen()));
  await until('the panel', isOpen, 500).catch(() => margin.press(tab));
  await margin.find('button', hide);
}

/** Waits for the open panel to show the record's interactions. */
export async function readRecord(desk: Desk): Promise<void> {
  await openPanel(desk);
  await desk.margin.find('button', 'Tag this ticket', 20_000);
}

/** First words of the story's own reply that makes a promise with a time. */
export const PROMISE = 'thank you for saying';

/** The two clicks: tag the own reply that contains these words, keep it. Answers once it is kept. */
export async function tagReply(desk: Desk, words = PROMISE): Promise<void> {
  await desk.margin.press('Tag this reply', 'button', words);
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');
}

/** Tags the first own reply on a record whose facts suggest nothing: marked as a lesson. */
export async function tagLesson(desk: Desk): Promise<void> {
  await desk.margin.press('Tag this reply', 'button', ' ');
  await desk.margin.press(said('overlay_outcome_lesson'));
  await desk.margin.press('Keep as evidence');
  await desk.margin.find('button', 'Undo');
}

/** Presses a tab of the host page: no reload, only another pane in front. */
export async function switchTo({ page }: Desk, ticket: number): Promise<void> {
  await page.locator(`[data-entity-id="${ticket}"] [role="tab"]`).click();
}

/** All that the row of a metric says in the popup. */
export async function readMetricRow(page: OwnPage, metric: string): Promise<string> {
  const buttons = await until('the row', async () => {
    const found = await page.all('button', said(`metric_${metric}`));
    return found.find((one) => one.expanded !== null);
  });
  return buttons.row;
}

/** Takes on the trial plan that the popup offers for a role, unless that was done before. */
export async function adoptTrialPlan(popup: OwnPage, role: Role = 'supportEngineer'): Promise<void> {
  const offer = said(`role_${role}`);
  const plan = said('popup_outcomes');
  await until(
    'a plan or its offer',
    async () => (await popup.has('button', offer)) || (await popup.has('region', plan)),
  );
  if (await popup.has('button', offer)) await popup.press(offer);
  await popup.find('region', plan);
}
