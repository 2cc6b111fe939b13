import type { OrgShape } from '@/lib/model/org';
import type { ApiPart } from '@/lib/sites/org-contract';
import { hasField, inList, queryPart } from '../renewal/write-soql';
import { selectFrom } from './select';

/** What people write in a feed; the other types tell of comments, mails and changes that are read where they stand. */
export const POST_TYPES = ['TextPost', 'LinkPost', 'ContentPost', 'QuestionPost', 'PollPost'];

/** What stands for a comment or a mail in the feed of its case: by it the page can be told where the thing itself is. */
const STAND_INS = ['CaseCommentPost', 'EmailMessageEvent'];

/** The most rows of a feed. */
export const MOST_POSTS = 200;

/**
 * The posts in the feed of one record; none where the org has no feeds.
 * @param standIns also what stands there for comments and mails
 */
export function postParts(shape: OrgShape, id: string, standIns = false): ApiPart[] {
  if (!hasField(shape, 'FeedItem', 'ParentId', 'Type', 'Body', 'CreatedDate')) return [];
  const types =
    standIns && hasField(shape, 'FeedItem', 'RelatedRecordId') ? [...POST_TYPES, ...STAND_INS] : POST_TYPES;
  const soql = selectFrom(shape, 'FeedItem', {
    fields: [
      'Type',
      'Body',
      'CreatedById',
      'CreatedBy.Name',
      'CreatedDate',
      ...(standIns ? ['RelatedRecordId'] : []),
    ],
    rest: `WHERE ParentId = '${id}' AND Type IN ${inList(types)} ORDER BY CreatedDate DESC LIMIT ${MOST_POSTS}`,
  });
  return soql ? [queryPart('posts', soql)] : [];
}
