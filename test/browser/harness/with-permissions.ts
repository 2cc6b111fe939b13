import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the build that has these permissions and hosts from the start, as after a person's yes; the build itself
 * for none.
 */
export function withPermissions(
  build: string,
  granted: readonly string[],
  hosts: readonly string[] = [],
): string {
  if (granted.length === 0 && hosts.length === 0) return build;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-granted-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  const move = (from: string, to: string, names: readonly string[]): void => {
    manifest[to] = [...(manifest[to] ?? []), ...names];
    manifest[from] = (manifest[from] ?? []).filter((one) => !names.includes(one));
  };
  move('optional_permissions', 'permissions', granted);
  if (hosts.length > 0) move('optional_host_permissions', 'host_permissions', hosts);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
