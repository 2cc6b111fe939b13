import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mdDocument,
  mdHeading,
  mdItem,
  mdParagraphs,
  mdQuote,
  mdTable,
  mdTerm,
  mdText,
} from '@/lib/exchange/markdown';

/** What is left of a line once code spans and escaped signs are taken out: all that a reader could still act on. */
function active(line: string): string {
  let left = '';
  for (let at = 0; at < line.length; ) {
    const sign = line.charAt(at);
    if (sign === '\\') {
      left += '·';
      at += 2;
      continue;
    }
    if (sign === '`') {
      const fence = /^`+/.exec(line.slice(at))?.[0] ?? '';
      const close = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(line.slice(at + fence.length));
      if (!close) throw new Error(`a code span without an end: ${line}`);
      at += fence.length * 2 + close.index;
      continue;
    }
    left += sign;
    at += 1;
  }
  return left;
}

const hostile = [
  '**bold** and _leaning_ and ~~gone~~',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[press here](https://evil.example/?a=1)',
  '![p](http://evil.example/pixel.png)',
  '[1]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example and www.evil.example',
  'see evil.example/path or mail me@evil.example',
  'javascript:alert(1)',
  'mailto:me@evil.example',
  '@somebody and #12 and acme/repo#12',
  '# heading',
  '> quoted',
  '- item',
  '+ item',
  '1. first',
  '1) first',
  '---',
  '===',
  '```js',
  'a ` b `` c',
  '`code` http://x.example/`tick`',
  'cell | cell | https://evil.example/|x',
  '&lt;b&gt; &#64; &amp;',
  '$\\href{https://evil.example}{x}$',
  '\\[not\\](escaped)',
  '\u202egnp.exe and \u200bhttps://evil.example',
  'Ünïcode.example и пример.рф',
];

describe('a foreign text in Markdown', () => {
  it.each(hostile)('marks nothing up and links nowhere: %s', (text) => {
    for (const line of [mdText(text), mdQuote(text).replace(/^> /, ''), mdHeading(2, text).slice(3)]) {
      const left = active(line);
      expect(left).not.toMatch(/[*_[\]<>#~|&$`{}]/);
      expect(left).not.toMatch(/:\/|www\.|@|\p{L}:\S|[\p{L}\d]\.\p{L}{2}/u);
      expect(line).not.toMatch(/^([-+=>#]|\d+[.)]) ?/);
      expect(line).not.toMatch(/[\u200b\u202e\r\n]/);
    }
  });

  it('still says the same words', () => {
    expect(mdText('She wrote: it works now (finally), 3 + 4 = 7, at 10:41 – thanks!')).toBe(
      'She wrote: it works now (finally), 3 + 4 = 7, at 10:41 – thanks!',
    );
    expect(mdText('100 % *sure* of user_name')).toBe('100 % \\*sure\\* of user\\_name');
    expect(mdText('see https://help.example/a_b now')).toBe('see `https://help.example/a_b` now');
    expect(mdText('- first')).toBe('\\- first');
    expect(mdText('2026. What a year')).toBe('2026\\. What a year');
  });

  it('holds for whatever people write', () => {
    const signs = fc.constantFrom(
      ...'*_[]()<>#`~|&$\\@:./-+=!"\' \n\tab12é',
      'http://',
      'www.',
      '](',
      '<a',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (list) => {
        for (const line of mdParagraphs(list.join('')).split('\n\n')) {
          const left = active(line);
          expect(left).not.toMatch(/[*_[\]<>#~|&$`{}]/);
          expect(left).not.toMatch(/:\/|www\.|@/);
          expect(line).not.toMatch(/^([-+=>#] ?|\d+[.)])/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a table a table', () => {
    const table = mdTable(
      ['name', 'what'],
      [
        ['a|b', 'https://x.example/|y'],
        ['line\nbreak', ''],
      ],
    );
    const lines = table.split('\n');
    expect(lines).toHaveLength(4);
    const columns = lines.map((line) => line.replace(/\\\|/g, '').split('|').length);
    expect(columns).toEqual([4, 4, 4, 4]);
  });

  it('makes paragraphs, quotations, points and a document of them', () => {
    expect(mdParagraphs('one\n\n\ntwo\n')).toBe('one\n\ntwo');
    expect(mdQuote('one\ntwo')).toBe('> one\n>\n> two');
    expect(mdItem(mdTerm('Marked', 'a*b'))).toBe('- **Marked** a\\*b');
    expect(mdDocument(['# a', '', 'b'])).toBe('# a\n\nb\n');
  });
});
