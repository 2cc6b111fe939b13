import { describe, expect, it } from 'vitest';
import { textsOf } from './message-keys';
import { readSources } from './source-files';

const [file] = readSources(/^public\/_locales\/en\/messages\.json$/);
const messages: Record<string, { message: string }> = JSON.parse(file?.text ?? '{}');
const sources = readSources(/^((lib|components|entrypoints)\/.*\.(tsx?|html)|wxt\.config\.ts)$/);
const uses = sources.flatMap(textsOf);

/** A count's text is kept under `<key>_one`, `<key>_other`, as the language asks. */
const FORMS = /_(zero|one|two|few|many|other)$/;
const isThere = (key: string): boolean => key in messages || `${key}_other` in messages;

describe('texts', () => {
  it('are there for every key the code names', () => {
    const missing = uses
      .filter((use) =>
        use.pattern ? !Object.keys(messages).some((key) => use.pattern?.test(key)) : !isThere(use.key),
      )
      .map((use) => `${use.file}:${use.line} ${use.key}`);
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const literals = new Set(uses.filter((use) => !use.pattern).map((use) => use.key));
    const patterns = uses.flatMap((use) => (use.pattern ? [use.pattern] : []));
    const isUsed = (key: string): boolean =>
      literals.has(key) || patterns.some((pattern) => pattern.test(key));
    const unused = Object.keys(messages).filter((key) => !isUsed(key) && !isUsed(key.replace(FORMS, '')));
    expect(unused).toEqual([]);
  });

  it('use only substitutions the browser knows', () => {
    const odd = Object.entries(messages).filter(([, { message }]) =>
      /\$(?![1-9$])/.test(message.replaceAll('$$', '')),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });
});
