import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMasks } from '@/lib/redact/masks';
import { redact } from '@/lib/redact/redact';
import { clean, missed, patterns } from './corpus';
import { people } from './corpus-people';
import { judge } from './score';

describe('redact, on the corpus', () => {
  it.each([...people, ...patterns, ...clean])('$name', (sample) => {
    const { wanted, wrong } = judge(sample);
    expect(wanted.filter((one) => !one.found).map((one) => one.text)).toEqual([]);
    expect(wrong.map((one) => `${one.kind}: ${one.text}`)).toEqual([]);
  });

  it.each(missed)('known limit: $name is not caught', (sample) => {
    expect(judge(sample).wanted.map((one) => one.found)).toEqual([false]);
  });

  it('reports how much it finds, and how much of what it masks is right, by kind', () => {
    const rows: Record<string, { wanted: number; found: number; right: number; wrong: number }> = {};
    const row = (kind: string) => (rows[kind] ??= { wanted: 0, found: 0, right: 0, wrong: 0 });
    for (const sample of [...people, ...patterns, ...clean, ...missed]) {
      const { wanted, wrong, right } = judge(sample);
      for (const kind of right) row(kind).right += 1;
      for (const one of wanted) {
        row(one.kind).wanted += 1;
        if (one.found) row(one.kind).found += 1;
      }
      for (const one of wrong) row(one.kind).wrong += 1;
    }
    console.table(rows);
    for (const { wrong } of Object.values(rows)) expect(wrong).toBe(0);
    expect(rows.person?.found).toBe((rows.person?.wanted ?? 0) - missed.length);
  });
});

const names = ['Mara Lindqvist', 'Anna Iwanowa', 'Will May'];

describe('redact', () => {
  it('gives masks by their place in the masked text, and pieces that add up to the original', () => {
    const text = 'Mara: mara@x.example, +46 70 123 45 67';
    const { text: masked, masks, pieces } = redact(text, names);
    expect(masked).toBe('██████: ████████, ███████');
    expect(masks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['person', 0, 6],
      ['email', 8, 16],
      ['phone', 18, 25],
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('does not tell by the mask how long the original was', () => {
    const shown = (text: string) => redact(text, ['Bo', 'Wolfeschlegelsteinhausen']).text;
    expect(shown('Hi Bo')).toBe(shown('Hi Wolfeschlegelsteinhausen'));
    expect(shown('a@b.io')).toBe(shown('a.very.long.mailbox@some.department.example'));
  });

  it('searches everything and gives back the selected stretch, with masks at its edges whole', () => {
    const text = 'Please write to mara.lindqvist@northwind.example or to Anna.';
    const from = text.indexOf('.lindqvist');
    const { text: masked, pieces } = redact(text, names, { range: [from, text.length - 1] });
    expect(masked).toBe('████████ or to ██████');
    expect(pieces[0]?.text).toBe('mara.lindqvist@northwind.example');
    expect(redact(text, names, { range: [0, 16] })).toMatchObject({ text: 'Please write to ', masks: [] });
  });

  it('lets a company that is among the people be lifted, but no person who shares its name', () => {
    const options = { organisations: ['Lindqvist AB', 'Northwind'] };
    const liftable = (text: string, people: string[]) =>
      redact(text, people, options).pieces.map((piece) => piece.kind !== null && piece.liftable);
    expect(liftable('Northwind', ['Northwind'])).toEqual([true]);
    expect(liftable('Lindqvist', ['Lindqvist AB'])).toEqual([true]);
    expect(liftable('Lindqvist', ['Lindqvist AB', 'Mara Lindqvist'])).toEqual([false]);
    expect(liftable('Mara', ['Mara Lindqvist'])).toEqual([false]);
  });

  it('lets a number be lifted that may not be a phone, and none that surely is', () => {
    const liftable = (text: string) => redact(text, []).pieces.find((piece) => piece.kind === 'phone');
    expect(liftable('4155550132')).toMatchObject({ liftable: true });
    expect(liftable('+46 70 123 45 67')).toMatchObject({ liftable: false });
    expect(liftable('call 4155550132')).toMatchObject({ liftable: false });
  });

  it('never bares another mask when one is lifted: a lifted query keeps its addresses hidden', () => {
    const { pieces } = redact('https://a.example/?to=mara@x.example&k=1', names);
    const lifted = new Set(pieces.filter((piece) => piece.kind === 'url').map((piece) => piece.id));
    expect(applyMasks(pieces, lifted).text).toBe('https://a.example/?to=████████&k=1');
  });

  it('takes empty texts, empty names and names of signs only', () => {
    expect(redact('', names)).toEqual({ text: '', masks: [], pieces: [] });
    expect(redact('All is well', ['', ' ', '.', '@', '—', '1']).masks).toEqual([]);
  });

  it('masks every form of any name in any sentence', () => {
    const part = fc
      .stringMatching(/^[A-Z][a-zéüøñ]{4,9}$/)
      .filter((word) => !/^(?:Support|Service|Price)/.test(word));
    const forms = [
      (a: string, b: string) => `${a} ${b}`,
      (a: string, b: string) => `${b}, ${a}`,
      (a: string, b: string) => `${a.toUpperCase()} ${b.toUpperCase()}`,
      (a: string, b: string) => `${a.toLowerCase()}.${b.toLowerCase()}`,
      (a: string) => `${a}'s`,
      (a: string, b: string) => `${a.charAt(0)}. ${b}`,
      (a: string, b: string) => `${a.normalize('NFD')} ${b.normalize('NFKD')}`,
      (a: string, b: string) => `${a}\u200b${b}`,
    ];
    fc.assert(
      fc.property(part, part, fc.constantFrom(...forms), (first, last, form) => {
        const { text } = redact(`Then ${form(first, last)} wrote`, [`${first} ${last}`]);
        expect(text.replace(/█|'s/g, '')).toMatch(/^Then ?\W{0,3} wrote$/);
      }),
    );
  });

  it('keeps its promises on any text: pieces add up, masks stand on blocks, nothing is found twice', () => {
    const bit = fc.constantFrom(
      'Mara',
      ' ',
      '@',
      '.',
      'x.io',
      '+46',
      '701234567',
      '7',
      '/',
      '?',
      '=',
      'é',
      '\u0301',
      '王',
      '👍',
      '█',
      '\n',
      'http://',
      'a1b2',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            bit,
            fc
              .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
              .map((units) => String.fromCharCode(...units)),
          ),
          { maxLength: 30 },
        ),
        (bits) => {
          const text = bits.join('');
          const { text: masked, masks, pieces } = redact(text, names);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          let last = 0;
          for (const { start, end } of masks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(masked.slice(start, end)).toMatch(/^█{4,8}$/);
            last = end;
          }
          expect(redact(masked, names).masks.filter((mask) => mask.kind === 'person')).toEqual([]);
        },
      ),
    );
  }, 30_000);
});
