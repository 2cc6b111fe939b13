import { describe, expect, it } from 'vitest';
import { type KeyUse, textsOf } from './message-keys';
import { reachableFrom, readSources } from './source-files';

/** Host pages load the first whole, so it holds what the margin, the worker and the manifest name. */
const [ofBrowser, ofPages] = ['messages', 'pages'].map((name): Record<string, { message: string }> => {
  const [file] = readSources(new RegExp(`^public/_locales/en/${name}\\.json$`));
  return JSON.parse(file?.text ?? '{}');
});
const messages = { ...ofBrowser, ...ofPages };
const sources = readSources(/^((lib|components|entrypoints)\/.*\.(tsx?|html)|wxt\.config\.ts)$/);
const uses = sources.flatMap(textsOf);
const aroundPages = reachableFrom(
  sources.filter(({ path }) => /^(entrypoints\/(background\/|overlay\.content\/)|wxt\.config)/.test(path)),
  sources,
).flatMap(textsOf);

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

  it('of the margin, the worker and the manifest are where the browser finds them', () => {
    const isThereToo = ({ key, pattern }: KeyUse): boolean =>
      Object.keys(ofBrowser ?? {}).some(
        (one) => pattern?.test(one) || one.replace(FORMS, '') === key || one === key,
      );
    const missing = aroundPages.filter((use) => !isThereToo(use));
    expect(aroundPages.length).toBeGreaterThan(100);
    expect(missing.map((use) => `${use.file}:${use.line} ${use.key}`)).toEqual([]);
  });

  it('lie in one file each, and little in the one that host pages load', () => {
    expect(Object.keys(ofBrowser ?? {}).filter((key) => key in (ofPages ?? {}))).toEqual([]);
    expect(JSON.stringify(ofBrowser).length).toBeLessThan(20_000);
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
