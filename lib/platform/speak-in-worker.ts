import english from '@/public/_locales/en/worker.json';
import { foldersFor } from './folders-for';
import { addTexts, language, type TextFile } from './i18n';

/** A worker may not load anything later, so every language comes with it: a few KB each. */
const others = import.meta.glob<TextFile>(
  ['../../public/_locales/*/worker.json', '!../../public/_locales/en/worker.json'],
  { import: 'default', eager: true },
);

/** Gives the worker what only it says. What host pages say as well the browser knows by key. */
export function speakInWorker(): void {
  addTexts(english);
  const folder = foldersFor(language()).find((one) => `../../public/_locales/${one}/worker.json` in others);
  if (folder) addTexts(others[`../../public/_locales/${folder}/worker.json`] ?? {});
}
