/** Folders that may hold a language's texts, the closest first: `pt-BR` is `pt_BR`, then `pt`. */
export function foldersFor(spoken: string): string[] {
  const [language = 'en', region] = spoken.split(/[-_]/);
  return region ? [`${language}_${region.toUpperCase()}`, language] : [language];
}
