import { useEffect, useState } from 'preact/hooks';
import { daysText } from '@/components/shared/calendar';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import { usePapers } from '@/components/workspace/papers/use-papers';
import type { PaperRow } from '@/lib/model/papers';
import { day, t, tn } from '@/lib/platform/i18n';
import { HandedPieces } from './HandedPieces';
import { answerState } from './review-state';
import type { ShareDoor } from './share-door';

interface Props {
  door: ShareDoor;
  version: number;
  today: Date;
}

/** What left this machine so far, to whom and when, and what came back. */
export function ShareList({ door, version, today }: Props) {
  const handed = usePapers(door.papers, 'handedOver', version);
  const replies = usePapers(door.papers, 'reviewReply', version);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    void door
      .plans()
      .then(async ([plan]) => setBegun(plan !== undefined && (await door.choice(plan.id)) !== null));
  }, [version]);
  const trouble = handed.trouble ?? replies.trouble;
  if (trouble)
    return (
      <p class="note" role="alert">
        {trouble}
      </p>
    );
  if (!handed.rows || !replies.rows) return <Skeleton rows={3} />;
  const make = (
    <a class="button primary" href="#share/new">
      {t(begun ? 'share_goOn' : 'share_make')}
    </a>
  );
  if (handed.rows.length === 0 && replies.rows.length === 0)
    return <EmptyState sentence={t('share_empty')}>{make}</EmptyState>;
  return (
    <div class="hand-over">
      <p class="acts">
        {make}
        <a class="button" href="#share/reply">
          {t('share_takeReply')}
        </a>
      </p>
      {replies.rows.length > 0 && (
        <section aria-labelledby="share-replies">
          <h2 id="share-replies">{t('share_replies')}</h2>
          <ul class="cards">
            {replies.rows.map((row) => (
              <ReplyLine key={row.id} row={row} today={today} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="share-handed">
        <h2 id="share-handed">{t('share_handed')}</h2>
        <ul class="cards">
          {handed.rows.map(({ id, paper, writtenAt }) => (
            <li key={id} class="card paper">
              <ul class="dotted figures">
                <li>{day(new Date(writtenAt), today)}</li>
                <li>{daysText({ from: paper.from, to: paper.until }, today)}</li>
                <li>{tn('share_pieces', paper.pieces)}</li>
                {paper.papers.length > 0 && <li>{tn('share_papers', paper.papers.length)}</li>}
              </ul>
              <h3 dir="auto">{paper.to || t('share_toNobody')}</h3>
              <HandedPieces door={door} paper={paper} today={today} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function ReplyLine({ row, today }: { row: PaperRow<'reviewReply'>; today: Date }) {
  const { review, from, receivedAt } = row.paper;
  return (
    <li class="card paper">
      <ul class="dotted figures">
        <li>{t('share_received', day(new Date(receivedAt), today))}</li>
        <li>{t(`share_state_${answerState(review)}`)}</li>
      </ul>
      <h3 dir="auto">
        <a href={`#share/review/${row.id}`}>{t('share_reviewFrom', from, daysText(review, today))}</a>
      </h3>
    </li>
  );
}
