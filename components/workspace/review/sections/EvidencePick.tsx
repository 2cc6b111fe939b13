import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { metricName } from '@/components/shared/metric-name';
import { recordName } from '@/components/shared/record-name';
import type { SharedEvidence } from '@/lib/model/bundle';
import { t, tn } from '@/lib/platform/i18n';
import type { ReviewMaterial } from '@/lib/review/material';
import type { ReviewMode } from '../section';
import { PieceLine } from './PieceLine';

interface Props {
  material: ReviewMaterial;
  mode: ReviewMode;
  today: string;
  /** what the pieces are linked to, said before the button's own words */
  label: string;
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
  /** at most this many; the oldest choice makes room */
  most?: number;
}

/** With more than this many pieces one looks for them by words. */
const FEW = 8;

/** Links pieces of the bundle, and nothing else, to something that is said. */
export function EvidencePick({ material, mode, today, label, chosen, onChange, most = 100 }: Props) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const list = useId();
  const { plan, evidence } = material;
  const line = (piece: SharedEvidence) => <PieceLine piece={piece} today={today} timeZone={plan.timeZone} />;
  const linked = evidence.filter(({ id }) => chosen.includes(id));
  const shown = evidence.filter((piece) => saysWords(piece, material, words));
  if (mode !== 'write' && linked.length === 0) return null;

  function tick(id: string, on: boolean) {
    const rest = chosen.filter((one) => one !== id);
    onChange(on ? [...rest, id].slice(-most) : rest);
  }

  return (
    <div class="evidence-pick">
      {linked.length > 0 && (
        <ul class="linked" aria-label={label}>
          {linked.map((piece) => (
            <li key={piece.id}>
              {line(piece)}
              {mode === 'write' && (
                <Button
                  kind="quiet"
                  aria-label={t('review_unlinkThis', recordName(piece.record))}
                  onClick={() => tick(piece.id, false)}
                >
                  {t('review_unlink')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mode === 'write' && (
        <Button
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          aria-label={open ? undefined : t('review_linkTo', label)}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'review_linkDone' : 'review_link')}
        </Button>
      )}
      {open && mode === 'write' && (
        <fieldset id={list} class="choice pick-list">
          <legend>{label}</legend>
          {evidence.length > FEW && (
            <label class="find">
              <span class="unseen">{t('review_findPiece')}</span>
              <input
                type="search"
                placeholder={t('review_findPiece')}
                value={words}
                onInput={(event) => setWords(event.currentTarget.value)}
              />
            </label>
          )}
          <p class="hint figures" role="status">
            {tn('review_piecesShown', shown.length)}
          </p>
          <ul class="ticks">
            {shown.map((piece) => (
              <li key={piece.id}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={chosen.includes(piece.id)}
                    onChange={(event) => tick(piece.id, event.currentTarget.checked)}
                  />
                  {line(piece)}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </div>
  );
}

/** Every word typed stands somewhere in the piece: its own words, record, day or metrics. */
function saysWords(piece: SharedEvidence, { plan }: ReviewMaterial, words: string): boolean {
  const said = [
    piece.words,
    piece.quote?.text ?? '',
    recordName(piece.record),
    piece.capturedAt.slice(0, 10),
    ...piece.metrics.map((metric) => metricName(metric, plan)),
  ]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
