import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the build that has these permissions from the start, as after a person's yes; the build itself for none. */
export function withPermissions(build: string, granted: readonly string[]): string {
  if (granted.length === 0) return build;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-granted-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  manifest.permissions = [...(manifest.permissions ?? []), ...granted];
  manifest.optional_permissions = (manifest.optional_permissions ?? []).filter(
    (one) => !granted.includes(one),
  );
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
