import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Chip } from '@/components/shared/Chip';
import { EmptyState } from '@/components/shared/EmptyState';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { rubricRows } from '@/lib/catalogue/rubric';
import type { CalibrationPack } from '@/lib/model/calibration';
import { number, t } from '@/lib/platform/i18n';
import type { PackPiece, PackSource, PackWish } from './calibration-door';
import { PackPreview } from './PackPreview';
import { PieceChoice } from './PieceChoice';
import type { PartProps } from './part';

/** The most one pack holds: pieces times rows. */
const MOST = 200;

/** Making a blind pack: rows, pieces, what else to hide, a look at it, and the file. */
export function MakePack({ door }: PartProps) {
  const [wish, setWish] = useState<PackWish>({ title: '', source: 'own', pieces: [], rows: [], hide: '' });
  const [sources, setSources] = useState<PackSource[]>([]);
  const [pieces, setPieces] = useState<PackPiece[] | null>(null);
  const [pack, setPack] = useState<CalibrationPack | null>(null);
  const [said, setSaid] = useState('');
  const set = (part: Partial<PackWish>) => {
    setWish({ ...wish, ...part });
    setPack(null);
  };
  useEffect(() => void door.sources().then(setSources), []);
  useEffect(() => {
    setPieces(null);
    door.pieces(wish.source).then(setPieces, () => setPieces([]));
  }, [wish.source]);
  const units = wish.pieces.length * wish.rows.length;
  const lack = wish.title.trim() === '' ? 'title' : units === 0 ? 'choice' : units > MOST ? 'tooMany' : null;
  async function save() {
    if (!pack) return;
    const done = await door.savePack(pack, wish);
    setSaid(done.ok ? '' : done.why);
    if (done.ok) location.hash = `#calibration/round/${done.result}`;
  }
  if (pieces?.length === 0 && sources.length < 2)
    return (
      <EmptyState sentence={t('calibration_makeEmpty')}>
        <a href="#calibration/practice">{t('calibration_toPractice')}</a>
      </EmptyState>
    );
  return (
    <section class="paper-form make-pack">
      <p class="soft">{t('calibration_makeAbout')}</p>
      <TextField
        label={t('calibration_packTitle')}
        hint={t('calibration_packTitleHint')}
        longest={120}
        value={wish.title}
        onChange={(title) => set({ title })}
      />
      <fieldset class="choice">
        <legend>{t('calibration_rows')}</legend>
        <div class="chips">
          {rubricRows.map((row) => (
            <Chip
              key={row}
              on={wish.rows.includes(row)}
              onSwitch={() =>
                set({
                  rows: rubricRows.filter((one) => (one === row) !== wish.rows.includes(one)),
                })
              }
            >
              {t(`rubric_${row}`)}
            </Chip>
          ))}
        </div>
      </fieldset>
      {sources.length > 1 && (
        <SelectField
          label={t('calibration_source')}
          value={wish.source}
          choices={sources.map(({ key, from }) => ({
            value: key,
            text: from ? t('calibration_sourceReview', from) : t('calibration_sourceOwn'),
          }))}
          onChange={(source) => set({ source, pieces: [] })}
        />
      )}
      <PieceChoice
        pieces={pieces ?? []}
        chosen={wish.pieces}
        onChange={(chosen) => set({ pieces: chosen })}
      />
      <TextField
        label={t('calibration_hide')}
        hint={t('calibration_hideHint')}
        lines={2}
        longest={1000}
        value={wish.hide}
        onChange={(hide) => set({ hide })}
      />
      {pack && <PackPreview pack={pack} />}
      {said && (
        <p class="note" role="alert">
          {said}
        </p>
      )}
      <div class="acts">
        {pack ? (
          <Button kind="primary" onClick={() => void save()}>
            {t('calibration_savePack')}
          </Button>
        ) : (
          <Button
            kind="primary"
            disabled={lack !== null}
            onClick={() => void door.makePack(wish).then(setPack, () => setSaid(t('calibration_notMade')))}
          >
            {t('calibration_lookAtPack')}
          </Button>
        )}
        {lack && <span class="hint">{t(`calibration_lack_${lack}`, number(units), number(MOST))}</span>}
      </div>
    </section>
  );
}
