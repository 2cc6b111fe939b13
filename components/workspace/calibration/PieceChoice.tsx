import { Button } from '@/components/shared/Button';
import { recordName } from '@/components/shared/record-name';
import { day, number, t } from '@/lib/platform/i18n';
import type { PackPiece } from './calibration-door';

interface Props {
  pieces: readonly PackPiece[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Pieces to tick, as whoever makes the pack knows them; in the pack they have neither number nor day. */
export function PieceChoice({ pieces, chosen, onChange }: Props) {
  const all = pieces.map(({ id }) => id);
  return (
    <fieldset class="choice">
      <legend>{t('calibration_whichPieces', number(chosen.length), number(pieces.length))}</legend>
      <p class="acts">
        <Button kind="quiet" onClick={() => onChange(all)}>
          {t('calibration_all')}
        </Button>
        <Button kind="quiet" onClick={() => onChange([])}>
          {t('calibration_none')}
        </Button>
      </p>
      <ul class="ticks">
        {pieces.map(({ id, record, capturedAt, words, quote }) => (
          <li key={id}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              <span dir="auto">
                <span class="figures soft">
                  {day(new Date(capturedAt), new Date(capturedAt))} {recordName(record)}
                </span>{' '}
                {words || quote?.text || t('papers_noWords')}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
