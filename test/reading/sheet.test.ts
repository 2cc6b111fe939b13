import { describe, expect, it } from 'vitest';
import { t, tn } from '@/lib/platform/i18n';
import { sheetOf } from '@/lib/reading/sheet';
import type { Reading } from '@/lib/sites/contract';
import { aReading } from './a-reading';

const LONG = `The export failed. ${'It ran and it ran and it ran. '.repeat(40)}THE END`;
const previewOf = (text: string, people = aReading({}).people) =>
  sheetOf(aReading({ 'audit:1': text }, { people }), new Date('2026-11-23T12:00:00Z')).interactions[0]
    ?.preview ?? '';

describe('what goes to the page', () => {
  const reading = aReading(
    { 'audit:1': LONG, 'audit:0': 'Hello, Tom Okafor told me to write.' },
    { people: ['Ana Ferrer', 'Mara Lindqvist', 'Tom Okafor'] },
  );
  const sheet = sheetOf(reading, new Date('2026-11-23T12:00:00Z'));

  it('is what the margin shows', () => {
    const { record, title, customer, facts, figures, interactionCount, lacks } = reading;
    expect(sheet).toMatchObject({ record, title, customer, facts, figures, interactionCount, lacks });
    expect(sheet.interactions).toMatchObject(reading.interactions);
  });

  it('holds no whole text and no list of people, and can be sent', () => {
    expect(sheet).not.toHaveProperty('people');
    expect(sheet).not.toHaveProperty('textOf');
    expect(sheet).not.toHaveProperty('adapter');
    const sent = JSON.stringify(sheet);
    expect(sent).not.toMatch(/THE END|Tom Okafor/);
    expect(structuredClone(sheet)).toEqual(JSON.parse(sent));
  });
});

describe('what it says is missing', () => {
  const says = (lacks: Reading['lacks']) =>
    sheetOf(aReading({}, { lacks }), new Date('2026-11-23T12:00:00Z')).says;

  it('is nothing where nothing is, or where the figures say it themselves', () => {
    expect(says([])).toEqual([]);
    expect(says([{ part: 'customer', lack: 'budget', retryAfter: null }])).toEqual([]);
  });

  it('is a sentence for each part of the list', () => {
    expect(
      says([
        { part: 'interactions', lack: 'forbidden', retryAfter: null },
        { part: 'person', lack: 'unavailable', retryAfter: null },
      ]),
    ).toEqual([
      t('overlay_missing_interactions', t('overlay_lack_forbidden')),
      t('overlay_missing_person', t('overlay_lack_unavailable')),
    ]);
  });

  it('is the reason alone when the record itself could not be read, and how long to wait', () => {
    const person = { part: 'person', lack: 'limited', retryAfter: 30 } as const;
    expect(says([person, { part: 'record', lack: 'limited', retryAfter: 30 }])).toEqual([
      t('overlay_lack_limited'),
      tn('overlay_waitSeconds', 30),
    ]);
    expect(says([{ part: 'record', lack: 'absent', retryAfter: null }])).toEqual([t('overlay_lack_absent')]);
  });
});

describe('a preview', () => {
  it('is the first words on one line, with an ellipsis where more follows', () => {
    expect(previewOf('Done.\n\n  The\tteam')).toBe('Done. The team');
    expect(previewOf(LONG)).toBe(`${LONG.slice(0, 100)}…`);
    expect(previewOf(LONG.slice(0, 100))).toBe(LONG.slice(0, 100));
  });

  it('is empty where no text was loaded', () => {
    expect(
      sheetOf(aReading({}), new Date('2026-11-23T12:00:00Z')).interactions.map(({ preview }) => preview),
    ).toEqual(['', '']);
  });

  it('is masked', () => {
    const preview = previewOf('Hi Mara, call +46 31 390 06 14 or write to m@northwind.example.');
    expect(preview).toMatch(/^Hi █+, call █+ or write to █+/);
    expect(preview).not.toMatch(/Mara|390|northwind/);
  });

  it('shows no half of a name, wherever a mask makes it shorter', () => {
    const link = `https://northwind.example/?q=${'a'.repeat(230)}`;
    for (let pad = 0; pad < 60; pad++) {
      const text = `${link} ${'x'.repeat(pad)} Mara Lindqvist ${'and so on '.repeat(30)}`;
      expect(previewOf(text)).not.toMatch(/Mar|Lin|qvist|aaaa/);
    }
  });

  it('cuts no letter in half', () => {
    const preview = previewOf('😀'.repeat(99), []);
    expect(() => encodeURIComponent(preview)).not.toThrow();
    expect(() => encodeURIComponent(previewOf(`a${'😀'.repeat(99)}`, []))).not.toThrow();
    expect(preview.length).toBeLessThanOrEqual(101);
  });
});
