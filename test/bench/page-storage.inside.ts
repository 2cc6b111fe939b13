import type { StorageArea } from '@/lib/platform/journal-store';

/** Extension storage as one of our own pages sees it. */
export function pageStorage(): StorageArea {
  interface Api {
    storage: { local: StorageArea };
  }
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  return (scope.browser ?? scope.chrome).storage.local;
}
