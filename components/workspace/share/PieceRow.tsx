import { Button } from '@/components/shared/Button';
import { Quote } from '@/components/shared/Quote';
import { recordName } from '@/components/shared/record-name';
import type { EvidenceRow } from '@/lib/model/rollup';
import type { Level } from '@/lib/model/share';
import { day, t } from '@/lib/platform/i18n';

interface Props {
  row: EvidenceRow;
  level: Level;
  today: Date;
  onKey: (event: KeyboardEvent) => void;
  onLevel: (level: Level) => void;
}

/** Most of a quotation that is shown while choosing. */
const QUOTE = 160;

/** One piece: in this review or only mine, or taken out of it. */
export function PieceRow({ row, level, today, onKey, onLevel }: Props) {
  const isIn = level === 'review';
  const name = recordName(row.record);
  const marks = [
    row.outcome && t(`workspace_outcome_${row.outcome}`),
    row.story && t('workspace_story'),
    row.colleague && t('workspace_colleague'),
    row.interactionFacts?.standing === 'changed' && t('workspace_standing_changed'),
    row.interactionFacts?.standing === 'gone' && t('workspace_standing_gone'),
  ].filter((mark) => typeof mark === 'string');
  return (
    <li class="pick" data-level={level}>
      <label class="check">
        <input
          type="checkbox"
          data-piece={row.id}
          checked={isIn}
          onKeyDown={onKey}
          onChange={(event) => onLevel(event.currentTarget.checked ? 'review' : 'me')}
        />
        <span>
          <span class="piece-facts figures">
            {[day(new Date(row.capturedAt), today), name, ...marks].map((mark) => (
              <span key={mark}>{mark}</span>
            ))}
          </span>
          <span class="words" dir="auto">
            {row.words}
          </span>
        </span>
      </label>
      {row.quote && (
        <div class="set-in">
          <Quote quote={row.quote} limit={QUOTE} />
        </div>
      )}
      <p class="level">
        <span>{t(`share_level_${level}`)}</span>
        <Button
          kind="quiet"
          title={t('share_removeMeans')}
          aria-label={t('share_removeNamed', name)}
          onClick={() => onLevel('removed')}
        >
          {t('share_remove')}
        </Button>
      </p>
    </li>
  );
}
