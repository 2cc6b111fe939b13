import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBundle } from '@/lib/exchange/bundle/open-bundle';
import { isSealed, openSealed } from '@/lib/exchange/bundle/open-sealed';
import { ROUNDS, sealFile } from '@/lib/exchange/bundle/seal-file';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { sha256 } from '@/lib/platform/random';

const TEXT = '{"a":"ein Geheimnis 🌿"}';
const WORDS = 'correct horse battery é';
let sealed: string;

beforeAll(async () => {
  sealed = await sealFile(TEXT, WORDS);
});

const faultOf = async (given: string | Uint8Array, words = WORDS) => {
  const opened = await openSealed(given, words);
  return opened.ok ? 'opened' : opened.fault.code;
};

/** The sealed file changed by somebody who makes its outer hash good again. */
async function withChange(change: (file: { data: string; kdf: object }) => object): Promise<string> {
  const { hash: _, ...rest } = JSON.parse(sealed);
  const changed = { ...rest, ...change(rest) };
  return canonicalJson({ ...changed, hash: await sha256(canonicalJson(changed)) });
}

describe('sealFile', () => {
  it('opens with the passphrase, however it was typed', async () => {
    expect(isSealed(sealed)).toBe(true);
    expect(isSealed(TEXT)).toBe(false);
    expect(await openSealed(sealed, WORDS)).toEqual({ ok: true, value: TEXT });
    expect(await openSealed(new TextEncoder().encode(sealed), WORDS.normalize('NFD'))).toEqual({
      ok: true,
      value: TEXT,
    });
  });

  it('shows nothing of what is in it, and never looks the same twice', async () => {
    expect(sealed).not.toContain('Geheimnis');
    const again = await sealFile(TEXT, WORDS);
    expect(JSON.parse(again).data).not.toBe(JSON.parse(sealed).data);
    expect(JSON.parse(again).kdf.salt).not.toBe(JSON.parse(sealed).kdf.salt);
  });

  it('stays closed to another passphrase', async () => {
    expect(await faultOf(sealed, 'correct horse battery e')).toBe('passphraseWrong');
    expect(await faultOf(sealed, '')).toBe('passphraseWrong');
  });

  it('stays closed after any byte was changed on the way', async () => {
    const bytes = new TextEncoder().encode(sealed);
    const codes = new Set<string>();
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 7));
      codes.add(await faultOf(changed));
    }
    // known for damage without trying the passphrase, which would take a while each time
    expect([...codes].sort()).toEqual(['newer', 'notCanonical', 'notJson', 'notOurs', 'sealDamaged'].sort());
  });

  it('stays closed after a change by somebody who hides it', { timeout: 60_000 }, async () => {
    const data = await withChange(({ data }) => ({
      data: `${data.startsWith('A') ? 'B' : 'A'}${data.slice(1)}`,
    }));
    expect(await faultOf(data)).toBe('passphraseWrong');
    const rounds = await withChange(({ kdf }) => ({ kdf: { ...kdf, iterations: 600_001 } }));
    expect(await faultOf(rounds)).toBe('passphraseWrong');
    const iv = await withChange(() => ({ cipher: { name: 'AES-GCM', iv: '0'.repeat(24) } }));
    expect(await faultOf(iv)).toBe('passphraseWrong');
  });

  it('takes no seal that is too weak, or made to take for ever', async () => {
    for (const iterations of [1, ROUNDS.least - 1, ROUNDS.most + 1, 2 ** 40]) {
      const odd = await withChange(({ kdf }) => ({ kdf: { ...kdf, iterations } }));
      expect(await faultOf(odd)).toBe('sealRefused');
    }
    await expect(sealFile(TEXT, WORDS, 1000)).rejects.toThrow(RangeError);
    await expect(sealFile(TEXT, WORDS, ROUNDS.most + 1)).rejects.toThrow(RangeError);
  });

  it('takes its data in one spelling', async () => {
    for (const change of [
      (data: string) => `${data}\n`,
      (data: string) => ` ${data}`,
      (data: string) => data.replace(/=+$/, ''),
    ]) {
      const odd = await withChange(({ data }) => ({ data: change(data) }));
      if (odd !== sealed) expect(await faultOf(odd)).toBe('sealDamaged');
    }
  });

  it('knows a later version, and what is no sealed file', async () => {
    expect(await faultOf(await withChange(() => ({ version: 2 })))).toBe('newer');
    expect(await faultOf(await withChange(() => ({ more: 1 })))).toBe('sealDamaged');
    expect(await faultOf('{}')).toBe('notOurs');
    expect(await faultOf('x')).toBe('notJson');
    expect(await openBundle(sealed)).toMatchObject({ fault: { code: 'sealed' } });
  });

  it('opens with other tools, by what docs/bundle.md says', () => {
    const { kdf, cipher, data, format, version } = JSON.parse(sealed);
    const salt = Buffer.from(kdf.salt, 'hex');
    const key = pbkdf2Sync(WORDS.normalize('NFC'), salt, kdf.iterations, 32, 'sha256');
    const bytes = Buffer.from(data, 'base64');
    const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'hex'));
    opening.setAAD(Buffer.from(canonicalJson({ cipher, format, kdf, version })));
    opening.setAuthTag(bytes.subarray(-16));
    expect(opening.update(bytes.subarray(0, -16), undefined, 'utf8') + opening.final('utf8')).toBe(TEXT);
  });

  it('carries a text of several megabytes', async () => {
    const long = `"${'ä€'.repeat(500_000)}"`;
    expect(await openSealed(await sealFile(long, WORDS), WORDS)).toEqual({ ok: true, value: long });
  });
});
