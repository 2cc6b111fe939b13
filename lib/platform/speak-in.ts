import messages from '@/public/_locales/en/messages.json';
import pages from '@/public/_locales/en/pages.json';
import worker from '@/public/_locales/en/worker.json';
import { foldersFor } from './folders-for';
import { addTexts, language, type TextFile, t } from './i18n';

/** Texts of other languages by file; read only where one of them is spoken. */
const others = import.meta.glob<TextFile>(
  ['../../public/_locales/*/*.json', '!../../public/_locales/en/*.json'],
  { import: 'default' },
);

/**
 * Gives a page of ours its texts, its language and the direction its texts run in. They come with the page:
 * what the browser is asked for by key, it reads whole, on every host page too, so only what is needed there
 * lies in `messages.json`; what only the worker says lies in `worker.json`, what only the workspace says in `workspace.json` (see
 * `speakInWorkspace`). English stands in for what another language lacks.
 */
export async function speakIn(page: Document): Promise<void> {
  addTexts(messages);
  addTexts(worker);
  addTexts(pages);
  page.documentElement.lang = await speakOther();
  page.documentElement.dir = t('text_direction') === 'rtl' ? 'rtl' : 'ltr';
}

async function speakOther(): Promise<string> {
  for (const folder of foldersFor(language())) {
    if (folder === 'en') break;
    const files = Object.keys(others).filter((path) => path.includes(`/_locales/${folder}/`));
    for (const path of files) addTexts((await others[path]?.()) ?? {});
    if (files.length > 0) return folder.replace('_', '-');
  }
  return 'en';
}
