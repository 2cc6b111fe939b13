import type { ContextFigure } from '@/lib/sites/contract';
import { rowIn, rowsIn } from './answers';
import { countCases } from './count-cases';
import { countReopens } from './count-reopens';
import { lackOfParts, ownerFigure } from './figure';
import type { Answered, KindView } from './kind-view';
import { MOST_LISTED } from './parts-of-activities';
import { MOST_CASES } from './parts-of-case';
import { MOST_POSTS } from './parts-of-posts';
import { readEvents, readTasks } from './read-activities';
import { readComments } from './read-comments';
import { readEmails } from './read-emails';
import { aliasByFeed, readPosts } from './read-posts';
import { instantAt, textAt } from './read-value';
import { eyesOf } from './viewed';

/** A case: what was said on it, how it stands, and how its account stands. */
export function viewCase({ viewed, row, outcome, figure }: Answered): KindView {
  const eyes = eyesOf(viewed);
  const [emails, posts, statuses, account] = [
    outcome('emails'),
    outcome('posts'),
    outcome('statuses'),
    outcome('account'),
  ] as const;
  const { row: itself, lack: unread } = rowIn(outcome('own'));
  const children = (name: string) => rowsIn(itself?.[name], MOST_LISTED);
  const [comments, tasks, events] = [children('CaseComments'), children('Tasks'), children('Events')];
  const [mails, feed] = [rowsIn(emails.body, MOST_LISTED), rowsIn(posts.body, MOST_POSTS)];
  const history = itself && 'Histories' in itself ? children('Histories') : null;
  const reopens = history && countReopens(history, rowsIn(statuses.body, MOST_CASES).rows);
  const theirs = rowIn(account).row;
  const cases = theirs ? countCases(rowsIn(theirs.Cases, MOST_CASES)) : null;

  const closed = typeof row.IsClosed === 'boolean' ? (row.IsClosed ? 'closed' : 'open') : null;
  const status = textAt(row, 'Status', 40);
  const record = outcome('record').lack;
  const counted = {
    source: 'Case.IsClosed',
    visible: true,
    // an account that is there and was not counted has more cases than are read one by one
    missing: account.asked
      ? (account.lack ?? (theirs ? ('unreadable' as const) : null))
      : ('noField' as const),
  };
  const figures: ContextFigure[] = [
    figure('status', 'text', status ?? closed, {
      source: 'Case.Status',
      missing: record,
      ...(row.IsEscalated === true ? { note: { key: 'overlay_note_escalated', values: [] } } : {}),
    }),
    figure('priority', 'text', textAt(row, 'Priority'), { source: 'Case.Priority', missing: record }),
    ownerFigure(figure, 'Case', row, record),
    figure('reopens', 'count', reopens, {
      source: 'CaseHistory.NewValue',
      missing: unread ?? statuses.lack ?? 'noField',
    }),
    figure('openCases', 'count', cases?.open ?? null, { ...counted, of: cases?.all ?? null }),
    figure('escalations', 'count', cases?.escalated ?? null, {
      ...counted,
      source: 'Case.IsEscalated',
      missing: cases ? 'noField' : counted.missing,
    }),
  ];
  return {
    figures,
    facts: {
      status: closed ?? status,
      solvedAt: instantAt(row, 'ClosedDate'),
      reopens,
      openTickets: cases?.open ?? null,
      allTickets: cases?.all ?? null,
    },
    lists: [
      {
        found: aliasByFeed(readComments(comments.rows, eyes), feed.rows),
        whole: itself !== null && comments.whole,
      },
      { found: aliasByFeed(readEmails(mails.rows, eyes), feed.rows), whole: !emails.lack && mails.whole },
      { found: readTasks(tasks.rows, eyes), whole: tasks.whole },
      { found: readEvents(events.rows, eyes), whole: events.whole },
      { found: readPosts(feed.rows, eyes), whole: !posts.lack && feed.whole },
    ],
    named: [comments, mails, tasks, events, feed].flatMap(({ rows }) => rows),
    lacks: lackOfParts({ interactions: [unread, emails.lack], metrics: [unread, statuses.lack] }),
  };
}
