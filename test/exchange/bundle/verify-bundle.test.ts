import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealFile } from '@/lib/exchange/bundle/seal-file';
import { sampleBundle } from './sample-bundle';

const tool = fileURLToPath(new URL('../../tools/verify-bundle.ts', import.meta.url));
let folder: string;
let text: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-verify-'));
  ({ text } = await sampleBundle({ pieces: 4, edits: 2, papers: 2 }));
});

afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function verify(...given: string[]): Promise<{ exit: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', tool, ...given], (error, out, err) =>
      resolve({ exit: Number(error?.code ?? 0), out, err }),
    );
  });
}

describe('npm run verify', () => {
  it('says who, when and what of a bundle that holds', async () => {
    const { exit, out, err } = await verify(await file('good.throughline', text));
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/From\s+Ada\n/);
    expect(out).toMatch(/Period\s+2026-10-01 to 2026-12-31\n/);
    expect(out).toMatch(/Records\s+9 of a chain of 13\n/);
    expect(out).toMatch(/Pieces\s+4\n/);
    expect(out).toMatch(/Fingerprint\s+([0-9a-f]{4} ){3}[0-9a-f]{4}\n/);
  });

  it('ends with 1 and the place for one that was changed', async () => {
    const { exit, out, err } = await verify(await file('bad', text.replace('Nr. 2:', 'Nr. 3:')));
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(/record \d of 9/);
  });

  it('ends with 2 for what is no bundle', async () => {
    for (const content of ['', 'x', '{}', text.slice(0, -1)])
      expect(await verify(await file('odd', content))).toMatchObject({ exit: 2, out: '' });
    expect(await verify(join(folder, 'not-there'))).toMatchObject({ exit: 2 });
    expect(await verify()).toMatchObject({ exit: 2 });
  });

  it('opens one under a passphrase', async () => {
    const path = await file('sealed', await sealFile(text, 'a long passphrase'));
    const right = await verify(path, '--passphrase-file', await file('right', 'a long passphrase\n'));
    expect(right.exit).toBe(0);
    expect(right.out).toMatch(/Passphrase\s+yes/);
    const wrong = await verify(path, '--passphrase-file', await file('wrong', 'another'));
    expect([wrong.exit, wrong.out]).toEqual([2, '']);
    expect((await verify(path)).exit).toBe(2);
  });
});
