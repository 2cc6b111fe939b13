import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import { useAfterFirst } from '@/components/workspace/use-after-first';
import type { GivenRating, Round } from '@/lib/model/calibration';
import { number, t } from '@/lib/platform/i18n';
import { unitsOf } from '@/lib/review/calibration/units';
import { HandInDialog } from './HandInDialog';
import { PackPieceView } from './PackPieceView';
import { RatingChoice } from './RatingChoice';
import { ratingKeyOf } from './rating-keys';

interface Props {
  round: Round;
  /** `isTyped`: more letters are likely to follow */
  onChange: (round: Round, isTyped?: boolean) => void;
  /** answers with a sentence when it could not be handed in */
  onHandIn: (name: string) => Promise<string | null>;
}

/** One piece at a time, its row's anchors in view, nothing chosen beforehand. Everything is kept as it is given. */
export function RatePart({ round, onChange, onHandIn }: Props) {
  const [handing, setHanding] = useState(false);
  const units = unitsOf(round.pack);
  const at = Math.min(round.at, units.length - 1);
  const unit = units[at];
  const head = useRef<HTMLHeadingElement>(null);
  useAfterFirst(() => head.current?.focus(), [at]);

  const turn = (step: number) => {
    const next = Math.max(0, Math.min(units.length - 1, at + step));
    if (next !== at) onChange({ ...round, at: next });
  };
  const give = (change: Partial<GivenRating>) => {
    if (unit)
      onChange({ ...round, given: withGiven(round.given, unit.id, change) }, change.reason !== undefined);
  };
  // before the next key can come: one that still meant the piece before would rate that one anew
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meant = handing ? null : ratingKeyOf(event);
      if (!meant) return;
      event.preventDefault();
      if ('rate' in meant) give({ rating: meant.rate });
      else turn(meant.turn);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  if (!unit) return null;
  const own = round.given.find((one) => one.unit === unit.id);
  const isLast = at === units.length - 1;
  return (
    <section class="rate" aria-label={round.pack.title}>
      <header>
        <h2 dir="auto">{round.pack.title}</h2>
        <p class="soft figures" role="status">
          {t('calibration_rated', number(round.given.length), number(units.length))}
        </p>
        <progress max={units.length} value={round.given.length} aria-label={t('calibration_howFar')} />
      </header>
      <div class="rate-both">
        <div>
          <h3 ref={head} tabIndex={-1}>
            {t('calibration_where', t(`rubric_${unit.row.row}`), number(at + 1), number(units.length))}
          </h3>
          <PackPieceView item={unit.item} />
        </div>
        <div>
          <RatingChoice
            key={unit.id}
            row={unit.row}
            rating={own?.rating ?? null}
            onChange={(rating) => give({ rating })}
          />
          <TextField
            key={`${unit.id} reason`}
            label={t('calibration_reason')}
            longest={200}
            disabled={!own}
            value={own?.reason ?? ''}
            onChange={(reason) => give({ reason })}
          />
        </div>
      </div>
      <div class="acts">
        <Button disabled={at === 0} onClick={() => turn(-1)}>
          {t('calibration_previous')}
        </Button>
        <Button kind={isLast ? 'plain' : 'primary'} disabled={isLast} onClick={() => turn(1)}>
          {t('calibration_next')}
        </Button>
        <Button
          kind={isLast ? 'primary' : 'plain'}
          disabled={round.given.length === 0}
          onClick={() => setHanding(true)}
        >
          {t(round.practice ? 'calibration_practiceDone' : 'calibration_handIn')}
        </Button>
        <a href={round.practice ? '#calibration/practice' : '#calibration'}>{t('calibration_pause')}</a>
      </div>
      <p class="hint">{t('calibration_keys')}</p>
      {handing && (
        <HandInDialog
          missing={units.length - round.given.length}
          practice={round.practice !== null}
          name={round.name}
          onHandIn={onHandIn}
          onClose={() => setHanding(false)}
        />
      )}
    </section>
  );
}

/** A rating comes first; a reason without one is no reason for anything. */
function withGiven(given: GivenRating[], unit: string, change: Partial<GivenRating>): GivenRating[] {
  const before = given.find((one) => one.unit === unit);
  if (!before) {
    return change.rating === undefined ? given : [...given, { unit, rating: change.rating, reason: '' }];
  }
  return given.map((one) => (one === before ? { ...one, ...change } : one));
}
