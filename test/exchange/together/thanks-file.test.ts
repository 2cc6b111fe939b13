import { describe, expect, it } from 'vitest';
import { readThanks, takeThanks, writeThanks } from '@/lib/exchange/together/thanks-file';
import { canonicalJson } from '@/lib/ledger/canonical-json';
import { ana, ben, CASE, rowOf } from './samples';

const GIVEN = {
  id: CASE,
  madeAt: '2026-11-20T10:00:00.000Z',
  to: 'Ben Okafor',
  text: 'Explained the import, and the customer never had to ask twice.',
  about: 'Ticket 48211',
};
const text = await writeThanks(GIVEN, ana);
const file = JSON.parse(text);
const codeOf = async (given: string) => {
  const read = await readThanks(given);
  return read.ok ? 'read' : read.fault.code;
};

describe('thanks as a file', () => {
  it('come as they went', async () => {
    expect(await readThanks(text)).toEqual({ ok: true, value: file });
    expect(file).toMatchObject({ ...GIVEN, by: ana.by });
  });

  it.each([
    ['signatureWrong', { text: 'Did it all.' }],
    ['signatureWrong', { to: 'Cem Demir' }],
    ['signatureWrong', { about: '' }],
    ['signatureWrong', { by: { ...ana.by, name: 'Dana Ruiz' } }],
    ['signatureWrong', { by: ben.by }],
    ['newer', { version: 2 }],
    ['notOurs', { format: 'throughline joint half' }],
    ['doesNotFit', { customer: 'Northwind' }],
    ['doesNotFit', { to: '' }],
  ])('are refused when they are changed: %s', async (code, change) => {
    expect(await codeOf(canonicalJson({ ...file, ...change }))).toBe(code);
  });
});

describe('taking thanks in', () => {
  const take = (held: Parameters<typeof takeThanks>[2] = [], own = ben) =>
    takeThanks(file, own.by.signer, held, '2026-11-24');

  it('keeps who, whom and what for, under the id of the file', () => {
    const taken = take();
    expect(taken).toEqual({
      ok: true,
      id: CASE,
      paper: {
        noun: 'thanks',
        on: '2026-11-24',
        direction: 'received',
        from: 'Ana Ferrer',
        to: 'Ben Okafor',
        text: GIVEN.text,
        about: 'Ticket 48211',
        evidence: null,
        signer: ana.by.signer,
      },
    });
  });

  it('is done once, unless they were taken away', () => {
    const taken = take();
    if (!taken.ok) throw new Error(taken.why);
    const row = rowOf(CASE, 'thanks', taken.paper);
    expect(take([row])).toEqual({ ok: false, why: 'twiceThanks' });
    expect(take([{ ...row, removed: true }]).ok).toBe(true);
  });

  it('is refused to the person who wrote them, with this key or an earlier one', () => {
    expect(take([], ana)).toEqual({ ok: false, why: 'ownThanks' });
    const taken = take();
    if (!taken.ok) throw new Error(taken.why);
    const given = rowOf(CASE, 'thanks', { ...taken.paper, direction: 'given', signer: null });
    expect(take([given])).toEqual({ ok: false, why: 'ownThanks' });
  });
});
