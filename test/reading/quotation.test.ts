import { describe, expect, it } from 'vitest';
import { type Quoting, quotingSchema } from '@/lib/model/quoting';
import { t } from '@/lib/platform/i18n';
import { quotationOf } from '@/lib/reading/quotation';
import { applyMasks } from '@/lib/redact/masks';
import { redact } from '@/lib/redact/redact';

const TEXT = 'Hi Mara, see https://a.example/?q=1 or call +46 31 390 06 14.';
const piecesOf = (text: string) => redact(text, ['Mara Lindqvist']).pieces;
const quoting = (masking: Quoting['masking'] = []): Quoting => ({ on: true, range: null, of: 1, masking });
const quote = (text: string, masking: Quoting['masking'] = [], words: string | null = null) =>
  quotationOf(piecesOf(text), quoting(masking), words);
const textOf = (made: ReturnType<typeof quotationOf>) => made.pieces.map((piece) => piece.text).join('');

describe('the quotation', () => {
  it('is shown as the very text that will be kept', () => {
    const made = quote(TEXT);
    expect(textOf(made)).toBe(made.quote.text);
    expect(made.quote).toEqual(applyMasks(piecesOf(TEXT), new Set()));
    expect(made.cut).toBe(false);
  });

  it('is cut where it will be cut, and never shows what lies behind', () => {
    const made = quote(`${'Many words here. '.repeat(100)}Mara`);
    expect(made.cut).toBe(true);
    expect(textOf(made)).toBe(made.quote.text);
    expect(made.quote.text.length).toBeLessThanOrEqual(1200);
  });

  it('never brings the words behind a mask along', () => {
    expect(JSON.stringify(quote(TEXT))).not.toMatch(/Mara|390 06 14/);
  });
});

describe('masks', () => {
  const url = piecesOf(TEXT).find((piece) => piece.kind === 'url');
  const name = piecesOf(TEXT).find((piece) => piece.kind === 'person');

  it('are lifted and put back where they may be', () => {
    expect(url).toBeDefined();
    expect(textOf(quote(TEXT, [url?.id ?? -1]))).toContain('q=1');
    expect(textOf(quote(TEXT, [url?.id ?? -1, url?.id ?? -1]))).not.toContain('q=1');
  });

  it('of a name stay, whatever is asked, and say why', () => {
    const made = quote(TEXT, [name?.id ?? -1]);
    expect(textOf(made)).not.toContain('Mara');
    expect(made.pieces.find((piece) => piece.kind === 'person')?.fixed).toMatch(/never kept/);
  });

  it('can be added by place, and taken off again', () => {
    const at = quote(TEXT).quote.text.indexOf('call');
    const made = quote(TEXT, [[at, at + 4]]);
    const own = made.pieces.find((piece) => piece.kind === 'own');
    expect(textOf(made)).not.toContain('call');
    expect(textOf(quote(TEXT, [[at, at + 4], own?.id ?? -1]))).toContain('call');
  });

  it('can be added by words, in any case, and are known by place from then on', () => {
    const text = 'Runner one. The runner is new. RUNNER.';
    const made = quote(text, [], ' runner ');
    expect(textOf(made).toLowerCase()).not.toContain('runner');
    expect(made.quoting.masking).toHaveLength(3);
    expect(JSON.stringify(made.quoting)).not.toContain('runner');
    expect(quote(text, made.quoting.masking).quote).toEqual(made.quote);
    expect(quote(text, [], '  ').quote).toEqual(quote(text).quote);
  });
});

describe('words to mask', () => {
  it('are found by their places, although letters before them have no small form of their own', () => {
    const text = '\u0130\u0130\u0130 \u0130zmir: the runner.';
    expect(quote(text, [], 'RUNNER').quote.text).toBe(text.replace('runner', '█████'));
    expect(quote(text, [], '\u0130zmir').quote.text).toBe(text.replace('\u0130zmir', '█████'));
  });

  it('may be a single letter in the longest quotation', () => {
    const made = quote('e '.repeat(300), [], 'E');
    expect(made.quote.text).not.toContain('e');
    expect(quotingSchema.safeParse(made.quoting).error).toBeUndefined();
  });

  it('that stand nowhere change nothing', () => {
    expect(quote(TEXT, [], 'elsewhere')).toEqual(quote(TEXT));
  });
});

it('is cut before a mask, never through it, and shows the cut', () => {
  for (let pad = 1170; pad < 1204; pad++) {
    const made = quote(`${'x'.repeat(pad)} Mara and more words than fit into a quotation`);
    expect(textOf(made)).toBe(made.quote.text);
    for (const { start, end } of made.quote.masks) expect(textOf(made).slice(start, end)).toMatch(/^█+$/);
  }
});

it('calls each switch by what it hides', () => {
  const [plain, mask] = quote(TEXT).pieces;
  expect(mask?.name).toBe(t('overlay_maskSwitch', t('overlay_mask_person')));
  expect(plain).toMatchObject({ kind: null, on: false, fixed: null, name: '' });
});
