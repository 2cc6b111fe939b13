import 'fake-indexeddb/auto';
import texts from '@/public/_locales/en/messages.json';
import ofPages from '@/public/_locales/en/pages.json';
import ofWorker from '@/public/_locales/en/worker.json';
import ofWorkspace from '@/public/_locales/en/workspace.json';

const messages: Record<string, { message: string }> = {
  ...texts,
  ...ofWorker,
  ...ofPages,
  ...ofWorkspace,
};

/** Texts come from the real message files, so that a missing key fails a test. */
const i18n = {
  getUILanguage: () => 'en',
  getMessage: (key: string, values: string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
};

Object.assign(globalThis, { browser: { i18n, runtime: { id: 'test' } } });
