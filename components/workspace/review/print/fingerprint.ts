/** The first sixteen digits of a hash, in fours: enough to compare two papers by eye. */
export function fingerprint(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
