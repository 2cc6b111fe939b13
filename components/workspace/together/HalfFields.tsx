import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { SaidField } from '@/components/workspace/review/SaidField';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import { pieceText } from './piece-text';
import type { OwnHalf, TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  half: OwnHalf;
  /** what can be chosen, newest first */
  pieces: readonly EvidenceRow[];
  /** none of them is a choice too */
  orNone: boolean;
  onChange: (half: OwnHalf) => void;
}

/** The longest words of a half, in UTF-16 units. */
const MOST_WORDS = 1200;

/** One's own half: which piece it rests on, in whose name, and in what words. Nothing else of the piece is sent. */
export function HalfFields({ door, half, pieces, orNone, onChange }: Props) {
  const set = (part: Partial<OwnHalf>) => onChange({ ...half, ...part });
  const choices = pieces.map((row) => ({ value: row.id, text: pieceText(row) }));
  const chosen = pieces.find(({ id }) => id === half.evidence);
  return (
    <>
      {choices.length > 0 && (
        <SelectField
          label={t(orNone ? 'together_ownPiece' : 'together_piece')}
          value={half.evidence ?? ''}
          choices={orNone ? [...choices, { value: '', text: t('together_noPiece') }] : choices}
          onChange={(id) => onChange(halfOf(door, pieces, id, half, chosen))}
        />
      )}
      <TextField
        label={t('together_name')}
        longest={120}
        value={half.name}
        onChange={(name) => set({ name })}
      />
      <SaidField
        label={t('together_words')}
        hint={t('together_wordsHint')}
        lines={4}
        longest={MOST_WORDS}
        value={half.words}
        onChange={(words) => set({ words })}
      />
    </>
  );
}

/** Another piece brings its words along, unless the person wrote words of their own. */
export function halfOf(
  { masked }: Pick<TogetherDoor, 'masked'>,
  pieces: readonly EvidenceRow[],
  id: string,
  half: OwnHalf,
  before?: EvidenceRow,
): OwnHalf {
  const piece = pieces.find((one) => one.id === id);
  const isOwn = half.words !== '' && half.words !== (before ? masked(before.words) : '');
  return {
    ...half,
    evidence: piece?.id ?? null,
    words: isOwn ? half.words : piece ? masked(piece.words) : '',
  };
}

/** Why a half cannot be signed yet, as a sentence; null: it can. */
export function lackOfHalf({ name, words }: OwnHalf): string | null {
  if (name.trim() === '') return t('together_lackName');
  return words.trim() === '' ? t('together_lackWords') : null;
}
