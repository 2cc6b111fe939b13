import type { Row } from '../renewal/read-renewal';
import { type Eyes, type Found, joinTexts } from './found';
import { POST_TYPES } from './parts-of-posts';
import { idAt, instantAt, nameAt, textAt } from './read-value';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** Posts that people wrote in the record's feed. */
export function readPosts(rows: readonly Row[], { me }: Eyes): Found[] {
  return rows.flatMap((row) => {
    const [id, at] = [idAt(row, 'Id'), instantAt(row, 'CreatedDate')];
    if (!id || !at || !POST_TYPES.includes(textAt(row, 'Type') ?? '')) return [];
    return {
      key: `feed:${id}`,
      alias: null,
      kind: 'post' as const,
      mine: idAt(row, 'CreatedById') === me,
      author: nameAt(row, 'CreatedBy.Name'),
      at,
      text: joinTexts(withoutTags(textAt(row, 'Body', 65_536) ?? '')),
    };
  });
}

/** Comments and mails as the feed of their case also knows them; one that stands there twice goes by its own key alone. */
export function aliasByFeed(found: readonly Found[], feed: readonly Row[]): Found[] {
  return found.map((one) => {
    const id = one.key.slice(one.key.indexOf(':') + 1);
    const [standIn, ...more] = feed.filter((row) => idAt(row, 'RelatedRecordId') === id);
    const alias = standIn && more.length === 0 ? idAt(standIn, 'Id') : null;
    return alias ? { ...one, alias: `feed:${alias}` } : one;
  });
}

/** A post may be rich text: tags out, line ends kept. The result is only ever used as text. */
function withoutTags(text: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(text)) return text;
  return text
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#39|[a-z]{2,4});/g, (whole, name) => ENTITIES[name] ?? whole)
    .trim();
}
