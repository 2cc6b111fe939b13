import { language } from '@/lib/platform/i18n';

/**
 * A name as it stands inside a sentence. English lowers its first letter ("leads to satisfied resolution"),
 * but not that of an abbreviation (CSAT); other languages keep the name as it is.
 */
export function inSentence(name: string): string {
  if (!language().startsWith('en') || /^\p{Lu}{2}/u.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
