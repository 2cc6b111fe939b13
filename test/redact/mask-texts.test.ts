import { expect, it } from 'vitest';
import { maskTexts } from '@/lib/redact/mask-texts';

it('masks every text of a document and nothing else in it', () => {
  const paper = {
    noun: 'obstacle',
    on: '2026-11-23',
    id: '5b0f1c1e-3a4b-4c5d-8e6f-7a8b9c0d1e2f',
    metrics: ['M01'],
    text: 'Write to ana.ferrer@example.com',
    deep: [{ notes: 'or call +49 30 901820', n: 12, none: null, done: false }],
  };
  expect(maskTexts(paper)).toEqual({
    ...paper,
    text: expect.not.stringContaining('ana.ferrer'),
    deep: [{ notes: expect.not.stringContaining('901820'), n: 12, none: null, done: false }],
  });
});

it('leaves ids alone that look like telephone numbers', () => {
  const id = '00000000-0000-4000-8000-000000000010';
  expect(maskTexts({ id })).toEqual({ id });
});

it('masks a long number that stands alone', () => {
  expect(maskTexts({ text: '4111 1111 1111 1111' }).text).not.toContain('4111');
  expect(maskTexts({ text: '4111111111111111' }).text).not.toContain('4111');
});

it('leaves a record and a signature alone, and masks the words beside them', () => {
  const paper = {
    record: { site: 'zendesk', host: 'acme.zendesk.com', kind: 'ticket', id: '4915123456' },
    signature: 'a1'.repeat(64),
    words: 'Call 4915123456 back',
  };
  expect(maskTexts(paper)).toEqual({ ...paper, words: expect.not.stringContaining('4915123456') });
});

it('leaves a record alone that a list named, unless it is an address of somebody', () => {
  const rows = maskTexts([{ ref: '4915123456' }, { ref: 'ana@example.com' }]);
  expect(rows[0]).toEqual({ ref: '4915123456' });
  expect(rows[1]?.ref).not.toContain('ana@');
});
