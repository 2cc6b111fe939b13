import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MaskKind, maskSchema, quoteSchema } from '@/lib/model/evidence';
import { applyMasks, maskRange } from '@/lib/redact/masks';
import { canLift, type Piece } from '@/lib/redact/pieces';
import { redact } from '@/lib/redact/redact';

const people = ['Mara Lindqvist'];

function idsOf(pieces: Piece[], kind: MaskKind): number[] {
  return pieces.filter((piece) => piece.kind === kind).map((piece) => piece.id);
}

describe('canLift', () => {
  it('says yes to nothing that identifies a person or opens a door', () => {
    const kinds = maskSchema.shape.kind.options;
    expect(kinds.filter(canLift)).toEqual(['url', 'own']);
  });
});

describe('applyMasks', () => {
  const { pieces } = redact('Mara asked about https://a.example/x?y=z', people);

  it('shows what was lifted and moves the masks behind it', () => {
    const lifted = new Set(idsOf(pieces, 'url'));
    expect(applyMasks(pieces, lifted)).toEqual({
      text: '██████ asked about https://a.example/x?y=z',
      masks: [{ kind: 'person', start: 0, end: 6 }],
    });
  });

  it('ignores a wish to lift a person', () => {
    const everything = new Set(pieces.map((piece) => piece.id));
    expect(applyMasks(pieces, everything).text).not.toContain('Mara');
  });

  it('makes a quote the model accepts of a text of any length, never cutting through a mask', () => {
    const word = fc.constantFrom(
      'Mara ',
      'ok ',
      'a@b.io ',
      '👍 ',
      `${'x'.repeat(97)} `,
      'https://a.example/?q=1 ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 600, size: 'max' }), (words) => {
        const quote = applyMasks(redact(words.join(''), people).pieces, new Set());
        expect(quoteSchema.safeParse(quote).success).toBe(true);
        expect(quote.text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        for (const { start, end } of quote.masks) expect(quote.text.slice(start, end)).toMatch(/^█{4,8}$/);
        expect(quote.text.replace(/█/g, '')).not.toMatch(/Mara|@/);
      }),
    );
  });

  it('says by an ellipsis that it was cut', () => {
    const long = applyMasks(redact('x'.repeat(1300), people).pieces, new Set());
    expect(long.text).toHaveLength(1200);
    expect(long.text.endsWith('x…')).toBe(true);
    const many = applyMasks(redact('Mara and '.repeat(220), people).pieces, new Set());
    expect(many.masks.length).toBeLessThanOrEqual(200);
    expect(many.text.endsWith('…')).toBe(true);
  });
});

describe('maskRange', () => {
  const { pieces } = redact('The Falcon project, says Mara, is late', people);
  const none = new Set<number>();

  it('masks what was selected, as the person’s own', () => {
    const made = maskRange(pieces, none, 4, 10);
    expect(applyMasks(made.pieces, made.lifted).text).toBe('The █████ project, says ██████, is late');
    const [own] = idsOf(made.pieces, 'own');
    expect(applyMasks(made.pieces, new Set([own ?? -1])).text).toContain('Falcon');
  });

  it('goes across masks that are there already', () => {
    const made = maskRange(pieces, none, 11, 35);
    expect(applyMasks(made.pieces, made.lifted).text).toBe(`The Falcon ${'█'.repeat(5 + 6 + 5)} late`);
    expect(made.pieces.map((piece) => piece.text).join('')).toBe('The Falcon project, says Mara, is late');
  });

  it('puts a lifted mask back when the selection touches it', () => {
    const first = redact('see https://a.example/?q=1', people);
    const lifted = new Set(idsOf(first.pieces, 'url'));
    const at = applyMasks(first.pieces, lifted).text.indexOf('q=1');
    const made = maskRange(first.pieces, lifted, at, at + 1);
    expect(made.lifted.size).toBe(0);
    expect(applyMasks(made.pieces, made.lifted).text).toBe('see https://a.example/?████');
  });

  it('does nothing for an empty selection', () => {
    expect(maskRange(pieces, none, 5, 5).pieces).toEqual(pieces);
  });

  it('gives every piece an id of its own, however often it is used', () => {
    let now = { pieces, lifted: none };
    for (const start of [0, 6, 20, 2]) now = maskRange(now.pieces, now.lifted, start, start + 3);
    expect(new Set(now.pieces.map((piece) => piece.id)).size).toBe(now.pieces.length);
  });
});
