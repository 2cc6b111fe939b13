import { readFile, stat } from 'node:fs/promises';
import { faultText } from '@/components/workspace/fault-text';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { isSealed, LONGEST_SEALED, openSealed } from '@/lib/exchange/bundle/open-sealed';
import { type FileFault, fault, isUnreadable } from '@/lib/exchange/signed/file-fault';
import { fingerprintOf, shortFingerprint } from '@/lib/exchange/signed/fingerprint';
import type { Bundle } from '@/lib/model/bundle';
import { addTexts } from '@/lib/platform/i18n';
import pages from '@/public/_locales/en/workspace.json';

/**
 * Checks a bundle without the extension: `npm run verify -- FILE [--passphrase-file F]`.
 * Exit 0: it holds; 1: it was changed; 2: it cannot be read as a bundle.
 */
const USAGE = 'npm run verify -- FILE [--passphrase-file FILE]';

// some versions of Node call Ed25519 experimental
process.removeAllListeners('warning');
addTexts(pages);
process.exitCode = await main(process.argv.slice(2));

async function main(given: string[]): Promise<number> {
  const at = given.indexOf('--passphrase-file');
  const secret = at === -1 ? null : (given[at + 1] ?? '');
  const [path, ...rest] = at === -1 ? given : given.toSpliced(at, 2);
  if (path === undefined || rest.length > 0) return say(2, `Usage: ${USAGE}`);
  try {
    if ((await stat(path)).size > LONGEST_SEALED) return wrong(fault('tooLarge').fault);
    const passphrase = secret === null ? null : (await readFile(secret, 'utf8')).replace(/\r?\n$/, '');
    return await check(await readFile(path), passphrase);
  } catch (error) {
    return say(2, `Not read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function check(bytes: Uint8Array, passphrase: string | null): Promise<number> {
  const sealed = isSealed(new TextDecoder().decode(bytes));
  if (sealed && passphrase === null)
    return say(2, `This file lies under a passphrase. Put it into a file: ${USAGE}`);
  const inside = sealed ? await openSealed(bytes, passphrase ?? '') : { ok: true as const, value: bytes };
  if (!inside.ok) return wrong(inside.fault);
  const opened = await openBundle(inside.value);
  return opened.ok ? say(0, ...(await tell(opened.bundle, sealed))) : wrong(opened.fault);
}

async function tell({ head, records, pieces, papers }: Bundle, sealed: boolean): Promise<string[]> {
  const fingerprint = await fingerprintOf(head.by.signer);
  return [
    'This bundle holds.',
    `From         ${head.by.name}`,
    `To           ${head.to || '(nobody named)'}`,
    `For          ${head.purpose}`,
    `Made         ${head.madeAt}`,
    `Period       ${head.from} to ${head.until}`,
    `Records      ${records.length} of a chain of ${head.checkpoint.size}`,
    `Pieces       ${pieces.length}`,
    `Papers       ${papers.length}`,
    `Passphrase   ${sealed ? 'yes' : 'no'}`,
    `Fingerprint  ${shortFingerprint(fingerprint)}`,
    `             ${fingerprint}`,
    'The key stands for an installation, not for a person: compare the fingerprint with the sender.',
  ];
}

function wrong(fault: FileFault): number {
  const exit = isUnreadable(fault) ? 2 : 1;
  return say(
    exit,
    exit === 2 ? 'This cannot be read as a bundle.' : 'This bundle was changed.',
    faultText(fault),
  );
}

/** Names in a file may hold anything; what steers a terminal stays out of it. */
function say(exit: number, ...lines: string[]): number {
  const out = exit === 0 ? process.stdout : process.stderr;
  for (const line of lines) out.write(`${line.replaceAll(/\p{Cc}|\p{Cf}/gu, ' ')}\n`);
  return exit;
}
