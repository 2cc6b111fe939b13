import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './driver';

/** Everything the extension has put away, read back two ways. */
export interface Stored {
  /** every database row and every key of extension storage, as JSON */
  dump: string;
  /** names of the databases that were found */
  databases: string[];
  /** which of these texts stand in the dump or in the profile's files, and where */
  search(texts: string[]): string[];
}

/** Reads all IndexedDB databases and extension storage through one of our pages, and the files behind them. */
export async function readStored(driver: Driver, profile: string): Promise<Stored> {
  const page = await driver.openExtensionPage('popup.html');
  const answer = (await page.evaluate(DUMP)) as { databases: string[]; dump: string };
  await page.close();
  const files = storageFiles(profile, driver.name);
  return {
    ...answer,
    search(texts) {
      const places = [{ name: 'dump', bytes: Buffer.from(answer.dump, 'utf8') }, ...files.map(readOne)];
      return texts.flatMap((text) =>
        places
          .filter(
            ({ bytes }) =>
              bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le')),
          )
          .map(({ name }) => `"${text}" in ${name}`),
      );
    },
  };
}

const DUMP = `(async () => {
  const api = globalThis.browser ?? chrome;
  const ask = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = (await indexedDB.databases()).map((one) => one.name);
  const found = { storage: await api.storage.local.get(), databases: {} };
  for (const name of names) {
    const database = await ask(indexedDB.open(name));
    found.databases[name] = {};
    for (const store of database.objectStoreNames) {
      found.databases[name][store] = await ask(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
  }
  return { databases: names, dump: JSON.stringify(found) };
})()`;

function readOne(path: string): { name: string; bytes: Buffer } {
  return { name: path, bytes: readFileSync(path) };
}

/** Only the folders where the extension's own storage lies: the host page's cache is not ours to answer for. */
function storageFiles(profile: string, browser: Driver['name']): string[] {
  const places =
    browser === 'firefox'
      ? ['storage/default']
      : ['Default/IndexedDB', 'Default/Local Extension Settings', 'Default/Sync Extension Settings'];
  return places
    .map((place) => join(profile, place))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /extension/.test(entry.parentPath))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
}
