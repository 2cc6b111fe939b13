import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { keep, makeEvidence, makeFacts, retract } from '../ledger/make-entries';
import { typicalStory } from './harness/figures-story';
import { OwnPage } from './harness/own-page';
import { play } from './harness/play';
import { auditLedger, writeLedger } from './harness/probe';
import { said } from './harness/said';
import { Stage } from './harness/stage';
import { tabSurface } from './harness/tab-surface';
import { until } from './harness/until';

const downloads = mkdtempSync(join(tmpdir(), 'throughline-backups-'));
const secondDownloads = mkdtempSync(join(tmpdir(), 'throughline-backups-'));
const SALT = 'a1'.repeat(16);
const DRAFT = 'draft:zendesk:acme.zendesk.com:ticket:48213';

/** Figures, papers and some evidence, one piece of it taken back. */
function story() {
  const tags = Array.from({ length: 40 }, (_, index) =>
    makeEvidence(48_000 + (index % 25), {
      words: index === 3 ? 'Finance could close the month on time.' : 'Found the cause.',
      capturedAt: new Date(Date.now() - index * 3_600_000).toISOString(),
      facts: makeFacts({ status: 'solved', rating: index % 3 === 0 ? 'bad' : 'good' }),
    }),
  );
  return [...typicalStory(new Date()), ...tags.map((body) => keep(body)), retract(tags[5]?.id ?? '')];
}

/** The backup in a folder, once its text is whole. */
function savedBackup(folder: string): Promise<string> {
  return until('a saved backup', () => {
    const name = readdirSync(folder).find((one) => one.endsWith('.json'));
    if (!name) return null;
    try {
      JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return join(folder, name);
    } catch {
      return null;
    }
  });
}

interface Open {
  page: Page;
  own: OwnPage;
}

async function exportPage(stage: Stage): Promise<Open> {
  const page = await stage.driver.openExtensionPage('workspace.html#export');
  return { page, own: new OwnPage(tabSurface(page)) };
}

/** Hands a file to the page as somebody does in the file dialog. */
async function give({ page, own }: Open, path: string): Promise<void> {
  await own.find('button', said('restore_pick'));
  const input = await page.$('.restore input[type="file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

const stored = (page: Page, keys: readonly string[]) =>
  page.evaluate(`(globalThis.browser ?? chrome).storage.local.get(${JSON.stringify(keys)})`);

play(
  'a backup made in one profile gives the same state in another, and refuses what would lose something',
  async (stage) => {
    await writeLedger(stage, story());
    const before = await auditLedger(stage);
    const first = await exportPage(stage);
    await first.page.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({
        installation: { salt: SALT, createdAt: '2026-01-01T00:00:00Z' },
        [DRAFT]: { words: 'half a' },
        drafts: { 'zendesk:acme.zendesk.com:ticket:48213': '2026-11-23T14:00:00Z' },
        'review:1': { any: 'thing' },
      })})`,
    );
    await first.own.press(said('workspace_backupAct'));
    const backup = await savedBackup(downloads);

    const fresh = await Stage.set({ downloads });
    try {
      const here = await exportPage(fresh);
      await give(here, backup);
      await here.own.waitText(said('restore_empty'));
      await here.own.waitText(said('workspace_pieces_other', 39));
      expect((await auditLedger(fresh)).entries).toBe(0);
      await here.own.press(said('restore_bringIn'));
      await here.own.waitText(said('restore_done_other', before.entries));

      const after = await auditLedger(fresh);
      expect(after).toEqual(before);
      expect(after.rollups).toEqual(after.oracle);
      expect(after.chain).toMatchObject({ ok: true, entries: before.entries });
      const beside = await stored(here.page, ['installation', DRAFT, 'review:1', 'restoring']);
      expect(beside).toEqual({
        installation: { salt: SALT, createdAt: '2026-01-01T00:00:00Z' },
        [DRAFT]: { words: 'half a' },
        'review:1': { any: 'thing' },
      });
      expect(await here.own.axe()).toEqual([]);
      await here.page.evaluate(`location.hash = '#evidence'`);
      await here.own.waitText('Finance could close the month on time.');
      await here.page.close();

      // The second start agrees with its copy: nothing is told, nothing was rebuilt.
      await fresh.restart();
      const again = await exportPage(fresh);
      await again.own.press(said('workspace_checkAct'));
      await again.own.waitText(said('workspace_checkGood', before.entries));
      expect(await again.own.text()).not.toContain(said('shared_notice_disagree'));
      expect(await again.own.text()).not.toContain(said('shared_notice_rebuiltFromCopy'));
      expect(await auditLedger(fresh)).toEqual(before);
      expect(await stored(again.page, ['journal:head'])).toMatchObject({
        'journal:head': { seq: before.entries },
      });

      // The same file is now as old as what is here; with one entry more here it is older.
      await give(again, backup);
      await again.own.waitText(said('restore_same'));
      await again.own.press(said('restore_leave'));
      await writeLedger(fresh, [keep(makeEvidence(48_900))]);
      await give(again, backup);
      await again.own.waitText(said('restore_behind_one', 1));
      expect(await again.own.has('button', said('restore_bringIn'))).toBe(false);
      await again.own.press(said('restore_leave'));
    } finally {
      await fresh.close();
    }
  },
  { downloads },
  180_000,
);

play(
  'another history is replaced only after a backup of it; a damaged file changes nothing',
  async (stage) => {
    const files = mkdtempSync(join(tmpdir(), 'throughline-damaged-'));
    const sound = await savedBackup(downloads);
    const text = readFileSync(sound, 'utf8');
    const broken = join(files, 'broken.json');
    writeFileSync(broken, text.replaceAll('Finance could close', 'Finance could not close'));
    const cut = join(files, 'cut.json');
    writeFileSync(cut, text.slice(0, text.length - 200));

    await writeLedger(stage, [keep(makeEvidence(1)), keep(makeEvidence(2))]);
    const here = await exportPage(stage);
    await give(here, broken);
    await here.own.waitText(/Entry \d+ in the file is not as it was written/);
    await give(here, cut);
    await here.own.waitText(said('restore_not_notJson'));
    expect((await auditLedger(stage)).entries).toBe(2);

    await give(here, sound);
    await here.own.waitText(said('restore_otherWhole_other', 2));
    const [replace] = await here.own.all('button', said('restore_replace'));
    expect(replace?.disabled).toBe(true);
    await here.own.press(said('restore_saveFirst'));
    await savedBackup(secondDownloads);
    await here.own.press(said('restore_sure_other', 2), 'checkbox');
    await here.own.press(said('restore_replace'));
    const { entries } = JSON.parse(text) as { entries: unknown[] };
    await here.own.waitText(said('restore_done_other', entries.length));
    const after = await auditLedger(stage);
    expect(after.chain).toMatchObject({ ok: true, entries: entries.length });
    expect(after.rollups).toEqual(after.oracle);
    // The key the browser signs with, and this machine's copy of the file, are nobody's business afterwards.
    expect(
      await here.page.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))'),
    ).not.toContain('throughline-restore');
  },
  { downloads: secondDownloads },
  120_000,
);
