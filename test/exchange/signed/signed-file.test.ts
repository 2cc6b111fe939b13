import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fingerprintOf, sameSigner, shortFingerprint } from '@/lib/exchange/signed/fingerprint';
import { type Hand, verifyText } from '@/lib/exchange/signed/sign-text';
import { readSigned, type SignedKind, writeSigned } from '@/lib/exchange/signed/signed-file';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { bySchema, signatureSchema } from '@/lib/model/signed';
import { handOf } from '../bundle/sample-bundle';

const noteSchema = z.strictObject({
  format: z.literal('throughline note'),
  version: z.literal(1),
  id: z.uuid(),
  madeAt: z.string(),
  by: bySchema,
  words: z.string(),
  signature: signatureSchema,
});
const NOTE: SignedKind<z.infer<typeof noteSchema>> = {
  format: 'throughline note',
  version: 1,
  schema: noteSchema,
};
const SAID = {
  id: '00000000-0000-4000-8000-00000000aaaa',
  madeAt: '2026-12-22T10:00:00Z',
  words: 'Danke! 🌿',
};

async function handOnCurve(): Promise<Hand> {
  const kind = { name: 'ECDSA', namedCurve: 'P-256' };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(kind, false, ['sign', 'verify']);
  const point = Buffer.from(await crypto.subtle.exportKey('raw', publicKey)).toString('hex');
  return {
    by: { name: 'Bea', signer: { alg: 'ES256', x: point.slice(2, 66), y: point.slice(66) } },
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes)),
  };
}

const codeOf = async (given: string | Uint8Array) => {
  const read = await readSigned(NOTE, given);
  return read.ok ? 'read' : read.fault.code;
};

describe('a signed file', () => {
  it.each([
    ['Ed25519', () => handOf('Ada')],
    ['ES256', handOnCurve],
  ])('comes as it went, signed with %s', async (_, handFor) => {
    const hand = await handFor();
    const text = await writeSigned(NOTE, SAID, hand);
    expect(await readSigned(NOTE, text)).toMatchObject({ ok: true, value: { ...SAID, by: hand.by } });
    expect(text).toBe(canonicalJson(JSON.parse(text)));
    const bytes = new TextEncoder().encode(text);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(await codeOf(changed)).not.toBe('read');
    }
  });

  it('has one signature: the other half that a curve allows is refused', async () => {
    const text = await writeSigned(NOTE, SAID, await handOnCurve());
    const file = JSON.parse(text);
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const other = (order - BigInt(`0x${file.signature.slice(64)}`)).toString(16).padStart(64, '0');
    expect(await codeOf(canonicalJson({ ...file, signature: file.signature.slice(0, 64) + other }))).toBe(
      'signatureWrong',
    );
  });

  it('is not taken for another kind, a later version or somebody else', async () => {
    const text = await writeSigned(NOTE, SAID, await handOf('Ada'));
    const file = JSON.parse(text);
    expect(await codeOf(canonicalJson({ ...file, format: 'throughline thanks' }))).toBe('notOurs');
    expect(await codeOf('{"format":"throughline sealed"}')).toBe('sealed');
    expect(await codeOf(canonicalJson({ ...file, version: 2 }))).toBe('newer');
    expect(await codeOf(canonicalJson({ ...file, more: 1 }))).toBe('doesNotFit');
    expect(await codeOf(JSON.stringify(file, null, 1))).toBe('notCanonical');
    const { by } = await handOf('Ada', 9);
    expect(await codeOf(canonicalJson({ ...file, by }))).toBe('signatureWrong');
    for (const odd of ['', 'null', '[]', '7', '{"format":1}']) expect(await codeOf(odd)).not.toBe('read');
  });

  it('is not carried over to a file that says the same under another name', async () => {
    const other: SignedKind<z.infer<typeof noteSchema>> = { ...NOTE, format: 'throughline note' };
    const { by } = await handOf('Ada');
    const { signature, ...rest } = JSON.parse(await writeSigned(other, SAID, await handOf('Ada')));
    expect(await verifyText(by.signer, signature, `throughline note 1\n${canonicalJson(rest)}`)).toBe(
      'right',
    );
    expect(await verifyText(by.signer, signature, `throughline thanks 1\n${canonicalJson(rest)}`)).toBe(
      'wrong',
    );
    expect(await verifyText(by.signer, signature, canonicalJson(rest))).toBe('wrong');
  });
});

describe('a fingerprint', () => {
  it('is the same for the same key and short enough to read out', async () => {
    const [one, other] = [(await handOf('Ada')).by.signer, (await handOf('Ada', 9)).by.signer];
    expect(await fingerprintOf(one)).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprintOf(one)).not.toBe(await fingerprintOf(other));
    expect(shortFingerprint('0123456789abcdef0000')).toBe('0123 4567 89ab cdef');
    expect(sameSigner(one, { ...one })).toBe(true);
    expect(sameSigner(one, other)).toBe(false);
  });
});
