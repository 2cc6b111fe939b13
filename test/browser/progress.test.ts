import { expect } from 'vitest';
import { readMetricRow } from './harness/acts';
import { soFar, typicalStory } from './harness/figures-story';
import { historyStory, writing } from './harness/history-story';
import { play } from './harness/play';
import { auditLedger, writeLedger } from './harness/probe';
import { said } from './harness/said';
import { until } from './harness/until';

const today = () => new Date();

play('measurements show in the popup with verdict, source, sign and total', async (stage) => {
  await writeLedger(stage, typicalStory(today()));
  const popup = await stage.popupTab();
  await popup.find('region', said('popup_outcomes'));
  const resolved = await readMetricRow(popup, 'M01');
  for (const part of ['88%', said('shared_verdict_tooEarly'), said('popup_of', 44, 50), '76–94%'])
    expect(resolved).toContain(part);
  expect(await readMetricRow(popup, 'M07')).toContain(said('progress_from_query', '').trim().slice(0, 11));
  expect(await readMetricRow(popup, 'M08')).toContain(said('shared_verdict_notMet'));
  expect(await readMetricRow(popup, 'M12')).toContain(said('popup_of', 19, 21));

  await popup.find('region', said('progress_total'));
  const text = await popup.text();
  expect(text).toMatch(/\d+\.\d points/);
  expect(text).toMatch(/First reply time got 14% faster while repeat contact rose to \d+/);
  expect(await readMetricRow(popup, 'M11')).toContain('while repeat contact got worse');
  expect(await readMetricRow(popup, 'M08')).toContain('while first reply time got faster');
  expect(await popup.axe()).toEqual([]);
});

play('an open popup follows a measurement that comes in', async (stage) => {
  const story = typicalStory(today());
  await writeLedger(stage, story.slice(0, 1));
  const popup = await stage.popupTab();
  await popup.find('region', said('popup_outcomes'));
  expect(await readMetricRow(popup, 'M01')).toContain(said('popup_noCases'));
  await writeLedger(stage, story.slice(1));
  await popup.waitText(said('popup_of', 44, 50));
});

play('the working leads from a number to its source rows and to a challenge', async (stage) => {
  await writeLedger(stage, typicalStory(today()));
  const popup = await stage.popupTab();
  await popup.press(said('metric_M01'));
  const text = await popup.waitText(said('progress_working_rows'));
  expect(text).toContain(said('metric_M01_definition'));
  expect(text).toContain('88% earns 90.0 points');
  const links = await popup.surface.evaluate(
    `[...document.querySelectorAll('.working a')].map((one) => one.getAttribute('href')).join(' ')`,
  );
  expect(links).toMatch(/workspace\.html#figures\/[0-9a-f-]{36}/);
  expect(links).toContain('workspace.html#challenges/new/M01');
  expect(await popup.axe()).toEqual([]);
});

play('the workspace shows totals, a chart with its table, and keeps a note on the chart', async (stage) => {
  await writeLedger(stage, historyStory(today()));
  const page = await stage.workspace('#progress');
  await page.find('region', said('popup_outcomes'));
  await page.waitText(said('progress_countsAs'));
  const marks = await page.surface.evaluate(`performance.getEntriesByName('throughline:content').length`);
  expect(marks).toBeGreaterThan(0);
  await page.find('link', said('progress_overTimeOf', said('metric_M01')));
  expect(await page.axe()).toEqual([]);

  await page.press(said('progress_overTimeOf', said('metric_M01')), 'link');
  await page.press(said('chart_view_all'));
  await page.find('img', /^Satisfied resolution, .*: \d+ figures, from /);
  const drawn = await page.surface.evaluate(
    `[...document.querySelectorAll('.charts .point')].length + '/' + document.querySelectorAll('.charts .away').length`,
  );
  expect(Number(String(drawn).split('/')[0])).toBeGreaterThan(36);
  expect(String(drawn).split('/')[1]).toBe('1');
  await page.press(said('chart_asTable'));
  await page.waitText(said('chart_remark'));

  await page.press(said('progress_annotate'));
  await page.type(said('progress_annotationText'), 'Told by mara@northwind.example.');
  await page.press(said('workspace_save'));
  await page.waitText('Told by');
  expect(await page.text()).not.toContain('mara@northwind.example');
  expect((await auditLedger(stage)).chain.ok).toBe(true);
  expect(await page.axe()).toEqual([]);
  await page.press(said('chart_view_years'));
  await page.find('img', /year over year/);
});

play('absence and an annotation made elsewhere reach the open chart', async (stage) => {
  await writeLedger(stage, historyStory(today()));
  const page = await stage.workspace('#progress/M12');
  await page.find('button', said('progress_annotate'));
  const on = soFar(today()).from;
  await writeLedger(stage, [
    writing(
      { noun: 'annotation', metric: 'M12', on, text: 'A colleague took over.', definition: false },
      today(),
    ),
  ]);
  await page.waitText('A colleague took over.');
  await until(
    'the number on the chart',
    async () =>
      Number(await page.surface.evaluate(`document.querySelectorAll('.charts .note-mark').length`)) > 0,
  );
});
