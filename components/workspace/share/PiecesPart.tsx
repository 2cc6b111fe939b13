import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { recordName } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import { day, t, tn } from '@/lib/platform/i18n';
import { isComplete, levelOfPiece } from './levels';
import { PieceFilterBar } from './PieceFilterBar';
import { PieceGroups } from './PieceGroups';
import { allPieces, groupPieces, monthOfPiece, pieceMatcher } from './piece-filter';
import { SpreadStrip } from './SpreadStrip';
import type { StepProps } from './step';

/** The evidence of the period, each piece on one of three levels. */
export function PiecesPart({ plan, choice, offer, pieces, share, today }: StepProps) {
  const [filter, setFilter] = useState(allPieces);
  const { timeZone } = plan;
  const metrics = plan.metrics.map(({ metric }) => metric);
  const level = (row: EvidenceRow) => levelOfPiece(choice, row.id);
  const removed = offer.pieces.filter((row) => level(row) === 'removed');
  const unfinished = offer.pieces.filter((row) => !isComplete(row) && level(row) !== 'removed');
  const open = offer.pieces.filter((row) => isComplete(row) && level(row) !== 'removed');
  const shown = open.filter(pieceMatcher(filter, timeZone));
  const ids = shown.map(({ id }) => id);
  return (
    <section class="share-step" aria-labelledby="share-pieces">
      <h2 id="share-pieces">{t('share_step_pieces')}</h2>
      <p class="soft">{t('share_levels')}</p>
      {offer.pieces.length === 0 ? (
        <p>
          {t('share_noPieces')} <a href="#evidence">{t('share_toEvidence')}</a>
        </p>
      ) : (
        <>
          <SpreadStrip {...{ plan, choice, offer, pieces, today }} />
          <PieceFilterBar
            filter={filter}
            metrics={metrics}
            plan={plan}
            months={[...new Set(offer.pieces.map((row) => monthOfPiece(row, timeZone)))]}
            onChange={setFilter}
          />
          <div class="pick-acts">
            <span class="figures" role="status">
              {t('share_tally', pieces.length, open.length)}
            </span>
            <Button kind="quiet" disabled={ids.length === 0} onClick={() => share.setLevel(ids, 'review')}>
              {tn('share_takeShown', ids.length)}
            </Button>
            <Button kind="quiet" disabled={ids.length === 0} onClick={() => share.setLevel(ids, 'me')}>
              {t('share_noneShown')}
            </Button>
          </div>
          <PieceGroups
            groups={groupPieces(shown, metrics, timeZone)}
            plan={plan}
            levelOf={level}
            today={today}
            onLevel={(id, next) => share.setLevel([id], next)}
          />
          {shown.length > 0 && <p class="hint">{t('share_keys')}</p>}
          {shown.length === 0 && <p class="soft">{t('share_nothingShown')}</p>}
        </>
      )}
      {unfinished.length > 0 && (
        <Aside title={tn('share_unfinished', unfinished.length)} hint={t('share_unfinishedHint')}>
          {unfinished.map((row) => (
            <OneLine key={row.id} row={row} today={today}>
              <a href={`#evidence/${row.id}`}>
                {t(row.words.trim() === '' ? 'share_mendWords' : 'share_mendLink')}
              </a>
            </OneLine>
          ))}
        </Aside>
      )}
      {removed.length > 0 && (
        <Aside title={tn('share_removed', removed.length)} hint={t('share_removedHint')}>
          {removed.map((row) => (
            <OneLine key={row.id} row={row} today={today}>
              <Button kind="quiet" onClick={() => share.setLevel([row.id], 'me')}>
                {t('share_putBack')}
              </Button>
            </OneLine>
          ))}
        </Aside>
      )}
    </section>
  );
}

function Aside({
  title,
  hint,
  children,
}: {
  title: string;
  hint: string;
  children: preact.ComponentChildren;
}) {
  return (
    <details class="set-apart">
      <summary>{title}</summary>
      <p class="hint">{hint}</p>
      <ul>{children}</ul>
    </details>
  );
}

function OneLine({
  row,
  today,
  children,
}: {
  row: EvidenceRow;
  today: Date;
  children: preact.ComponentChildren;
}) {
  return (
    <li class="apart">
      <span class="clip" dir="auto">
        <span class="soft figures">
          {day(new Date(row.capturedAt), today)} {recordName(row.record)}
        </span>{' '}
        {row.words || row.quote?.text || t('papers_noWords')}
      </span>
      {children}
    </li>
  );
}
