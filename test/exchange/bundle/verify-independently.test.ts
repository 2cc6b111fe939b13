import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { makeBundle } from '@/lib/exchange/bundle/make-bundle';
import { growTree } from '@/lib/exchange/bundle/tree';
import { handOf, sampleContent } from './sample-bundle';

const script = fileURLToPath(new URL('verify-independently.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'throughline-python-'));
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.log('No python3 here: the independent check of a bundle was left out.');

afterAll(() => rmSync(folder, { recursive: true }));

function check(text: string): { status: number | null; said: string } {
  const path = join(folder, 'bundle');
  writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync('python3', [script, path], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

async function bundleText(): Promise<string> {
  const { content } = await sampleContent({ pieces: 9, edits: 4, papers: 3 });
  const stateAt = async (size: number) => ({
    size,
    root: (await growTree(content.hashes.slice(0, size))).root,
  });
  const earlier = await Promise.all(content.hashes.map((_, index) => stateAt(index + 1)));
  const made = await makeBundle({ ...content, earlier }, await handOf('Ada'));
  if (!made.ok) throw new Error(made.refusal.reason);
  return made.text;
}

describe.skipIf(!hasPython)('a verifier written after docs/bundle.md, in Python', () => {
  it('agrees that a bundle holds, with a proof from every earlier state', async () => {
    const { status, said } = check(await bundleText());
    expect(said).toMatch(/^17 records, 22 earlier states, signature (holds|not looked at)\n$/);
    expect(status).toBe(0);
  });

  it('agrees that a changed one does not, whatever was changed', async () => {
    const text = await bundleText();
    // without openssl nobody there can tell that the head was changed
    const signatureCounts = check(text).said.includes('signature holds');
    const [, proof = ''] = text.match(/"proof":\["([0-9a-f]{64})/) ?? [];
    for (const [from, to] of [
      ['Nr. 3:', 'Nr. 4:'],
      [proof, 'ab'.repeat(32)],
      ['"tagged":9', '"tagged":8'],
      ['"Ada"', '"Eve"'],
    ] as const) {
      expect(text).toContain(from);
      if (from !== '"Ada"' || signatureCounts) expect(check(text.replace(from, to)).status).toBe(1);
    }
  });
});
