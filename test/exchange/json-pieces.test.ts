import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonLimits, type JsonPiece, jsonPieces } from '@/lib/exchange/json-pieces';

const LIMITS: JsonLimits = { whole: 1_000_000, piece: 100_000, depth: 20 };

function read(text: string, size = text.length || 1, limits = LIMITS): JsonPiece[] {
  const reader = jsonPieces(new Set(['rows']), limits);
  const found: JsonPiece[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...reader.feed(text.slice(at, at + size)));
  reader.end();
  return found;
}

/** Puts what was handed out together again. */
function joined(pieces: JsonPiece[]): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const { key, item, text } of pieces) {
    if (!item) whole[key] = JSON.parse(text);
    else whole[key] = [...((whole[key] as unknown[] | undefined) ?? []), JSON.parse(text)];
  }
  return whole;
}

describe('a JSON object that arrives in parts', () => {
  it('comes out the same, however it is spaced and wherever it is cut', () => {
    const document = fc.record({
      before: fc.jsonValue(),
      rows: fc.array(fc.jsonValue(), { minLength: 1 }),
      after: fc.jsonValue(),
    });
    fc.assert(
      fc.property(
        document,
        fc.constantFrom(0, 1, '\t', '\r\n'),
        fc.integer({ min: 1, max: 50 }),
        (value, space, size) => {
          const text = ` ${JSON.stringify(value, null, space)}\n`;
          expect(joined(read(text, size))).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('hands out nothing of an empty list, and an empty object', () => {
    expect(read('{"rows":[ ],"a":1}')).toEqual([{ key: 'a', item: false, text: '1' }]);
    expect(read('{}')).toEqual([]);
    expect(read('{"rows":{"a":[1]}}')).toEqual([{ key: 'rows', item: false, text: '{"a":[1]}' }]);
  });

  it.each([
    '',
    '[]',
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,}',
    '{"a":1 2}',
    '{"a":"x}',
    '{"rows":[1,]}',
    '{"rows":[,1]}',
    '{"rows":[1 2]}',
    '{"rows":[1}',
    '{"rows":[1],"a":2',
    '{"a":1}}',
    '{"a":1} x',
    '{a:1}',
    '{"a" 1}',
    '{"a":,"b":1}',
    '{"a":}',
    'null',
    '"{}"',
  ])('is refused when it is not whole: %s', (text) => {
    for (const size of [1, 3, 100])
      expect(() => read(text, size)).toThrow(expect.objectContaining({ fault: 'notJson' }));
  });

  it('is refused when it is too long, too deep or one piece is too large', () => {
    const limits = { whole: 60, piece: 20, depth: 3 };
    const fault = (text: string) => {
      try {
        read(text, 7, limits);
      } catch (error) {
        return (error as { fault?: string }).fault;
      }
      return null;
    };
    expect(fault(`{"a":"${'x'.repeat(30)}"}`)).toBe('tooLarge');
    expect(fault(`{"rows":["${'x'.repeat(17)}",1]}`)).toBe(null);
    expect(fault(`{"rows":["${'x'.repeat(20)}",1]}`)).toBe('tooLarge');
    expect(fault(`{"rows":[${Array(40).fill(1).join(',')}]}`)).toBe('tooLarge');
    expect(fault('{"a":[[[1]]]}')).toBe(null);
    expect(fault('{"a":[[[[1]]]]}')).toBe('tooDeep');
    expect(fault('{"rows":[[[[{"b":1}]]]]}')).toBe('tooDeep');
  });

  it('reads millions of brackets no further than it may', () => {
    expect(() => read('['.repeat(900_000), 64_000)).toThrow(expect.objectContaining({ fault: 'notJson' }));
    expect(() => read(`{"a":${'['.repeat(900_000)}`, 64_000)).toThrow(
      expect.objectContaining({ fault: 'tooDeep' }),
    );
  });
});
