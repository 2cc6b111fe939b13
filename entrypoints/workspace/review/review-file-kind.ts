/** Files of ours that are no bundle, by the name of their format. */
const KINDS: Record<string, string> = {
  'throughline reply': 'reply',
  'throughline plan': 'plan',
  'throughline plan pack': 'pack',
  'throughline joint half': 'colleague',
  'throughline thanks': 'colleague',
  'throughline everything': 'everything',
};

/**
 * Which other file of ours a text is; null: none that we know. The beginning and the end are looked at first, so
 * that a large file that is nothing of ours costs nothing.
 */
export function kindOfFile(text: string): string | null {
  const ends = `${text.slice(0, 4000)}${text.slice(-4000)}`;
  const name = /"format"\s*:\s*"(throughline[^"]{0,40})"/.exec(ends)?.[1];
  if (name === undefined) return null;
  if (name.startsWith('throughline calibration')) return 'calibration';
  return KINDS[name] ?? null;
}
