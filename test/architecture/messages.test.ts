import { describe, expect, it } from 'vitest';
import { type KeyUse, textsOf } from './message-keys';
import { reachableFrom, readSources } from './source-files';

/** Host pages load the first whole, so it holds what the margin and the manifest name, and nothing else. */
const [ofBrowser, ofWorker, ofPages, ofWorkspace] = ['messages', 'worker', 'pages', 'workspace'].map(
  (name): Record<string, { message: string }> => {
    const [file] = readSources(new RegExp(`^public/_locales/en/${name}\\.json$`));
    return JSON.parse(file?.text ?? '{}');
  },
);
const messages = { ...ofBrowser, ...ofWorker, ...ofPages, ...ofWorkspace };
const sources = readSources(/^((lib|components|entrypoints)\/.*\.(tsx?|html)|wxt\.config\.ts)$/);
const uses = sources.flatMap(textsOf);
const saidFrom = (start: RegExp): KeyUse[] =>
  reachableFrom(
    sources.filter(({ path }) => start.test(path)),
    sources,
  )
    // what counts and their forms are put together from says nothing about one text
    .filter(({ path }) => path !== 'lib/platform/i18n.ts')
    .flatMap(textsOf);
const onPages = saidFrom(/^(entrypoints\/[a-z]+\.content\/|wxt\.config)/);
const inWorker = saidFrom(/^entrypoints\/background\//);
const inPopup = saidFrom(/^entrypoints\/(popup|sidepanel)\//);

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

  it('of the margin, the manifest, the worker and the popup are where each finds them', () => {
    const missingIn = (uses: KeyUse[], texts: Record<string, unknown>): string[] =>
      uses
        .filter(
          ({ key, pattern }) =>
            !Object.keys(texts).some(
              (one) => pattern?.test(one) || one.replace(FORMS, '') === key || one === key,
            ),
        )
        .map((use) => `${use.file}:${use.line} ${use.key}`);
    expect(onPages.length).toBeGreaterThan(50);
    expect(missingIn(onPages, ofBrowser ?? {})).toEqual([]);
    expect(missingIn(inWorker, { ...ofBrowser, ...ofWorker })).toEqual([]);
    expect(missingIn(inPopup, { ...ofBrowser, ...ofWorker, ...ofPages })).toEqual([]);
  });

  it('lie in one file each, and little in the one that host pages load', () => {
    const all = [ofBrowser, ofWorker, ofPages, ofWorkspace].flatMap((file) => Object.keys(file ?? {}));
    expect(all.filter((key, place) => all.indexOf(key) !== place)).toEqual([]);
    expect(JSON.stringify(ofBrowser).length).toBeLessThan(8_000);
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
