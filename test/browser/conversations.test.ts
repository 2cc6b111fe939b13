import { expect } from 'vitest';
import { adoptTrialPlan, readRecord, tagReply } from './harness/acts';
import { play } from './harness/play';
import { auditLedger } from './harness/probe';
import { said } from './harness/said';

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
