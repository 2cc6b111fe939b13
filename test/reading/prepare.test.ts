import { describe, expect, it } from 'vitest';
import { moment, t } from '@/lib/platform/i18n';
import { masksIn, prepare } from '@/lib/reading/prepare';
import { layOut } from '@/lib/redact/masks';
import type { Reading } from '@/lib/sites/contract';
import { anInteraction, aReading } from './a-reading';

const REPLY = 'Hi Mara, I moved the job and will check tomorrow at 07:00. Call +46 31 390 06 14.';
const LONG = `Hi Mara, ${'the export failed again last night. '.repeat(12)}I will write by 07:00 tomorrow. ${'And so on. '.repeat(9)}`;
const METRICS = ['M12', 'M21', 'M01'];
const now = new Date('2026-11-18T10:00:00Z');
const reading = aReading({ 'audit:1': REPLY, 'audit:0': 'It fails every night, says Northwind.' });

const start = (read: Reading, key: string | null = 'audit:1', selected: string | null = null) =>
  prepare(read, key, selected, METRICS, now);
/** the quotation as the preview lays it out */
const quoteOf = (...args: Parameters<typeof start>) => {
  const pieces = start(...args)?.pieces;
  return pieces ? layOut(pieces, new Set()).text : pieces;
};

describe('the quotation', () => {
  it('is a short reply as a whole, masked', () => {
    expect(quoteOf(reading)).toMatch(/^Hi █+, I moved the job and will check tomorrow at 07:00\. Call █+\.$/);
  });

  it('is what the person selected', () => {
    expect(quoteOf(reading, 'audit:1', 'moved the job')).toBe('moved the job');
    expect(quoteOf(reading, 'audit:1', 'Hi Mara, I moved')).toMatch(/^Hi █+, I moved$/);
  });

  it('is not what the page shows and the record does not hold', () => {
    expect(quoteOf(reading, 'audit:1', 'Show quoted text')).toBe(quoteOf(reading));
  });

  it('is the sentence with the promise of a long reply', () => {
    expect(quoteOf(aReading({ 'audit:1': LONG }))).toBe('I will write by 07:00 tomorrow.');
  });

  it('has masks whose originals tell which may be lifted', () => {
    const kinds = (start(reading, 'audit:0')?.pieces ?? []).flatMap((piece) =>
      piece.kind ? [[piece.kind, piece.text, piece.liftable]] : [],
    );
    const people = [...reading.people, 'Northwind'];
    expect(kinds).toEqual([]);
    const company = start(aReading({ 'audit:0': 'So says Northwind.' }, { people }), 'audit:0');
    expect(company?.pieces).toContainEqual(
      expect.objectContaining({ kind: 'person', text: 'Northwind', liftable: true }),
    );
  });

  it('is absent for the record as a whole and where no text was loaded', () => {
    expect(start(reading, null)?.pieces).toBeNull();
    expect(start(aReading({}))?.pieces).toBeNull();
  });
});

describe('what it may count toward', () => {
  it('comes with the reason in words, among the metrics that can be chosen', () => {
    const [first] = start(reading)?.proposals ?? [];
    expect(first?.metric).toBe('M12');
    // 07:00 in Madrid
    expect(first?.reason).toBe(t('suggest_promise', moment(new Date('2026-11-19T06:00:00Z'))));
    expect(
      prepare(reading, 'audit:1', null, ['M21'], now)?.proposals.map(({ metric }) => metric),
    ).not.toContain('M12');
  });

  it('is found for the record as a whole too', () => {
    const facts = { ...reading.facts, status: 'solved', rating: 'good' };
    const proposals = start(aReading({}, { facts }), null)?.proposals;
    expect(proposals?.map(({ metric }) => metric)).toEqual(['M01']);
  });
});

it('knows no interaction that the record does not hold', () => {
  expect(start(reading, 'audit:9')).toBeNull();
  expect(start(aReading({}, { interactions: [anInteraction({ key: 'audit:2' })] }))).toBeNull();
});

it('tells what of a person’s own words will be masked, as it stands there', () => {
  expect(masksIn('Mara’s team, call +46 31 390 06 14', ['Mara Lindqvist'])).toEqual([
    expect.stringContaining('Mara'),
    '+46 31 390 06 14',
  ]);
  expect(masksIn('Finance could close on time.', ['Mara Lindqvist'])).toEqual([]);
  expect(masksIn('', [])).toEqual([]);
});
