import type { StorageArea } from '@/lib/platform/journal-store';
import type { KeyStore } from '@/lib/platform/working-store';

/** Extension storage as one of our own pages sees it. */
export function pageStorage(): StorageArea & KeyStore {
  interface Api {
    storage: { local: StorageArea & KeyStore };
  }
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  return (scope.browser ?? scope.chrome).storage.local;
}
