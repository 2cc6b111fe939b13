import { expect } from 'vitest';
import { adoptTrialPlan, readRecord, tagReply } from './harness/acts';
import { countPages } from './harness/count-pages';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { auditLedger } from './harness/probe';
import { said, sounds } from './harness/said';
import { tabSurface } from './harness/tab-surface';
import { pause } from './harness/until';

play('a check-in keeps the figures of its day, and an open action comes back', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  const page = await stage.workspace('#checkins');
  await page.waitText(said('checkins_empty'));
  await page.press(said('checkins_add'), 'link');
  await page.waitText(said('checkins_snapshotNow'));
  await page.waitText(said('metric_M12'));
  await page.type(said('checkins_notes'), 'Exports are asked about less.');
  await page.press(said('checkins_actionAdd'));
  await page.type(said('checkins_action'), 'Write the runbook');
  await page.press(said('checkins_inWeeks', 2));
  await page.press(said('workspace_save'));
  await page.waitText(said('checkins_openActions_one', 1));

  await page.press(said('checkins_add'), 'link');
  await page.find('textbox', said('checkins_action'));
  const audit = await auditLedger(stage);
  expect(audit.chain.ok).toBe(true);
});

play('an experiment that failed and left a lesson is complete', async (stage) => {
  const page = await stage.workspace('#checkins/experiments');
  await page.press(said('checkins_experimentAdd'));
  await page.type(said('checkins_experimentBottleneck'), 'Imports are asked about twice');
  await page.type(said('checkins_experimentHypothesis'), 'A worked example halves it');
  await page.type(said('checkins_experimentMeasure'), 'Second questions a month');
  await page.type(said('checkins_experimentLesson'), 'Nobody opened it');
  await page.press(said('workspace_save'));
  const text = await page.waitText('Nobody opened it');
  expect(text).not.toContain(said('checkins_gap_result'));
  await page.press(said('papers_remove'));
  await page.press(said('shared_bringBack'));
  await page.waitText('Nobody opened it');
});

play('a challenge names a decider who is not the rater, and its decision stays', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  const popup = await stage.popupTab();
  await adoptTrialPlan(popup);
  const page = await stage.workspace('#challenges/new/M12');
  await page.type(said('challenges_statement'), 'The promise was kept by a colleague.');
  await page.type(said('challenges_rater'), 'Dana Ruiz');
  await page.type(said('challenges_decider'), 'Dana Ruiz');
  await page.waitText(said('challenges_lack_rater'));
  await page.type(said('challenges_decider'), ' and Noor Haddad');
  await page.waitText(said('challenges_bothWays'));
  await page.press(said('workspace_save'));
  await page.type(said('challenges_why'), 'The record shows who wrote.');
  await page.press(said('challenges_keepDecision'));
  await page.waitText(said('challenges_stays'));
  const list = await stage.workspace('#challenges');
  await list.waitText(said('challenges_state_accepted'));
});

play('a check-in that was left comes back, and its figures are of today', async (stage) => {
  await adoptTrialPlan(await stage.popupTab());
  const page = await stage.workspace('#checkins/talk');
  await page.type(said('checkins_notes'), 'Exports are asked about less.');
  await pause(1000);
  await page.close();
  const again = await stage.workspace('#checkins');
  await again.waitText(said('papers_unsaved'));
  await again.press(said('papers_goOn'), 'link');
  await again.waitText(said('papers_broughtBack'));
  await again.press(said('workspace_save'));
  await again.waitText('Exports are asked about less.');
  expect(await again.text()).not.toContain(said('papers_unsaved'));
  expect(await again.axe()).toEqual([]);
});

play('a piece of evidence is challenged from its card, and says so', async (stage) => {
  const desk = await stage.open();
  await readRecord(desk);
  await tagReply(desk);
  await adoptTrialPlan(await stage.popupTab());
  const page = await stage.workspace('#evidence');
  await page.press(said('workspace_challenge'), 'link');
  await page.waitText(said('challenges_thePiece'));
  await page.type(said('challenges_statement'), 'The promise was kept by a colleague.');
  await page.type(said('challenges_decider'), 'Noor Haddad');
  expect(await page.axe()).toEqual([]);
  await page.press(said('workspace_save'));
  await page.waitText(said('challenges_decide'));
  const cards = await stage.workspace('#evidence');
  const mark = sounds('workspace_challenged');
  await cards.press(mark, 'link');
  await cards.waitText('The promise was kept by a colleague.');
});

play('a challenge prints as one page of its own', async (stage) => {
  await adoptTrialPlan(await stage.popupTab());
  const tab = await stage.driver.openExtensionPage('workspace.html#challenges/new/M12');
  const page = new OwnPage(tabSurface(tab));
  await page.type(said('challenges_statement'), 'The promise was kept by a colleague.');
  await page.type(said('challenges_decider'), 'Noor Haddad');
  await page.press(said('workspace_save'));
  await page.waitText(said('challenges_decide'));
  expect(countPages(await tab.pdf({ format: 'A4' }))).toBe(1);
  // Firefox cannot be shown as it prints; there the count of pages has to do.
  if (stage.driver.name === 'firefox') return;
  await tab.emulateMediaType('print');
  const text = await page.text();
  expect(text).toContain('The promise was kept by a colleague.');
  for (const frame of [
    'workspace_route_evidence',
    'challenges_print',
    'challenges_keepDecision',
    'challenges_all',
  ])
    expect(text).not.toContain(said(frame));
});
