import { useEffect, useState } from 'preact/hooks';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import { recordTitle } from '@/components/shared/record-name';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { Keeping } from '@/components/workspace/papers/use-unsaved';
import { SaidField } from '@/components/workspace/review/SaidField';
import type { PaperOf } from '@/lib/model/papers';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import { pieceText } from './piece-text';
import { Trouble } from './Trouble';
import type { TogetherDoor } from './together-door';

interface Props {
  door: TogetherDoor;
  begin: PaperOf<'thanks'>;
  wasLeft: boolean;
  keeping: Keeping<'thanks'>;
  onAfresh: () => void;
  onDone: (sentence: string) => void;
}

/** Crediting a colleague: who, whom, what for, and, if wished, on which record. */
export function ThanksForm({ door, begin, keeping, ...props }: Props) {
  const [now, setNow] = useState(begin);
  const [wasLeft] = useState(props.wasLeft);
  const [pieces, setPieces] = useState<EvidenceRow[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<PaperOf<'thanks'>>) => setNow((before) => ({ ...before, ...part }));
  useEffect(() => {
    void door.pieces().then(setPieces, () => setPieces([]));
    // the plan's name, where none was typed yet
    void door.ownName().then((from) => setNow((before) => (before.from ? before : { ...before, from })));
  }, []);
  const about = (id: string) => {
    const piece = pieces.find((one) => one.id === id);
    set({ evidence: piece?.id ?? null, about: piece && recordTitle(piece.record) });
  };
  const away = () => {
    location.hash = '#together/thanks';
  };
  async function save() {
    if (busy) return;
    setBusy(true);
    const done = await door.give(now);
    setBusy(false);
    setTrouble(done.ok ? null : done.sentence);
    if (!done.ok) return;
    keeping.forget();
    props.onDone(t('together_given_done', now.to));
    away();
  }
  return (
    <PaperForm
      title={t('together_credit')}
      now={now}
      lacks={lackOf(now)}
      save={t('together_giveNow')}
      onTyped={(paper) => isBegun(paper) && keeping.typed(null, paper)}
      onAfresh={wasLeft ? props.onAfresh : undefined}
      onSave={() => void save()}
      onLeave={away}
      onCancel={() => {
        keeping.forget();
        away();
      }}
    >
      <p class="soft">{t('together_creditText')}</p>
      <div class="field-row">
        <TextField label={t('together_to')} longest={120} value={now.to} onChange={(to) => set({ to })} />
        <TextField
          label={t('together_name')}
          longest={120}
          value={now.from}
          onChange={(from) => set({ from })}
        />
      </div>
      <SaidField
        label={t('together_thanksFor')}
        hint={t('together_thanksForHint')}
        lines={4}
        longest={1200}
        value={now.text}
        onChange={(text) => set({ text })}
      />
      {pieces.length > 0 && (
        <SelectField
          label={t('together_about')}
          hint={now.about ? t('together_aboutSays', now.about) : t('together_aboutHint')}
          value={now.evidence ?? ''}
          choices={[
            { value: '', text: t('together_aboutNothing') },
            ...pieces.map((row) => ({ value: row.id, text: pieceText(row) })),
          ]}
          onChange={about}
        />
      )}
      <Trouble sentence={trouble} />
    </PaperForm>
  );
}

function isBegun({ to, text }: PaperOf<'thanks'>): boolean {
  return to.trim() !== '' || text.trim() !== '';
}

function lackOf({ from, to, text }: PaperOf<'thanks'>): string | null {
  if (to.trim() === '') return t('together_lackTo');
  if (from.trim() === '') return t('together_lackName');
  return text.trim() === '' ? t('together_lackThanks') : null;
}
