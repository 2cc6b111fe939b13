import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signText, verifyText } from '@/lib/exchange/signed/sign-text';
import { signingKey } from '@/lib/ledger/signing-key';

let count = 0;
const fresh = (): string => `key-${++count}`;

afterEach(() => vi.restoreAllMocks());

describe('signingKey', () => {
  it('signs so that everybody can check it, with one key for good', async () => {
    const name = fresh();
    const first = await signingKey(name);
    const again = await signingKey(name);
    expect(again.signer).toEqual(first.signer);
    const signature = await signText(
      { by: { name: 'Ada', signer: again.signer }, sign: again.sign },
      'words',
    );
    expect(await verifyText(first.signer, signature, 'words')).toBe('right');
    expect(await verifyText(first.signer, signature, 'Words')).toBe('wrong');
  });

  it('is one key when several pages ask at once', async () => {
    const name = fresh();
    const keys = await Promise.all(Array.from({ length: 8 }, () => signingKey(name)));
    expect(new Set(keys.map(({ signer }) => signer.x)).size).toBe(1);
    for (const { signer, sign } of keys) {
      const signature = await signText({ by: { name: 'Ada', signer }, sign }, 'words');
      expect(await verifyText(signer, signature, 'words')).toBe('right');
    }
  });

  it('differs between installations', async () => {
    const [one, other] = [await signingKey(fresh()), await signingKey(fresh())];
    expect(one.signer.x).not.toBe(other.signer.x);
  });

  it('lies there as a key that cannot be read out', async () => {
    const name = fresh();
    await signingKey(name);
    const stored = await (await openDB(name)).get('keys', 'signing');
    expect(stored.key).toBeInstanceOf(CryptoKey);
    expect(stored.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', stored.key)).rejects.toThrow();
  });

  it('falls back on P-256 where the browser knows no Ed25519', async () => {
    const generate = crypto.subtle.generateKey.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'generateKey').mockImplementation(((kind: { name: string }, ...rest: []) =>
      kind.name === 'Ed25519'
        ? Promise.reject(new DOMException('unknown', 'NotSupportedError'))
        : generate(kind as EcKeyGenParams, ...(rest as unknown as [boolean, KeyUsage[]]))) as never);
    const { signer, sign } = await signingKey(fresh());
    expect(signer.alg).toBe('ES256');
    for (let time = 0; time < 20; time++) {
      const signature = await signText({ by: { name: 'Ada', signer }, sign }, `words ${time}`);
      expect(await verifyText(signer, signature, `words ${time}`)).toBe('right');
      expect(await verifyText(signer, signature, `words ${time + 1}`)).toBe('wrong');
    }
  });
});
