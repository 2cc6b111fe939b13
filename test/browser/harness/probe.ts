import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { DraftEntry } from '@/lib/model/entry';
import type { LedgerAudit, Signed } from './ledger-probe';
import type { Stage } from './stage';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let bundle: Promise<string> | null = null;

/** The probe as one script. It is handed over by the debugging protocol: the build itself knows nothing of it. */
function probeSource(): Promise<string> {
  bundle ??= build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('ledger-probe.ts', import.meta.url)),
        formats: ['iife'],
        name: 'ledgerProbe',
      },
    },
  }).then((made) => {
    const [first] = Array.isArray(made) ? made : [made];
    const output = first && 'output' in first ? first.output : [];
    return output.map((part) => ('code' in part ? part.code : '')).join('\n');
  });
  return bundle;
}

/** Reads the ledger with its own code and checks it against its oracle. */
export async function auditLedger(stage: Stage): Promise<LedgerAudit> {
  return JSON.parse(String(await runProbe(stage, 'ledgerProbe.audit().then(JSON.stringify)')));
}

/** Writes entries into the ledger, as an import or another page of ours would. */
export async function writeLedger(stage: Stage, drafts: readonly DraftEntry[]): Promise<void> {
  await runProbe(stage, `ledgerProbe.write(${JSON.stringify(drafts)})`);
}

/** Signs a text as one of our own pages would; several pages at once when there are several texts. */
export async function signInPages(stage: Stage, texts: readonly string[]): Promise<Signed[]> {
  const sources = texts.map((text) => `ledgerProbe.sign(${JSON.stringify(text)}).then(JSON.stringify)`);
  const signed = await Promise.all(sources.map((source) => runProbe(stage, source)));
  return signed.map((one) => JSON.parse(String(one)));
}

async function runProbe(stage: Stage, source: string): Promise<unknown> {
  const page = await stage.driver.openExtensionPage('popup.html?probe');
  try {
    await page.evaluate(`${await probeSource()}\nglobalThis.ledgerProbe = ledgerProbe; 0`);
    return await page.evaluate(source);
  } finally {
    await page.close();
  }
}
