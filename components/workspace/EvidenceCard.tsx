import { useRef, useState } from 'preact/hooks';
import { Quote } from '@/components/shared/Quote';
import type { MetricId } from '@/lib/model/evidence';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import type { Done, EraseScope, EvidenceActs } from './acts';
import { CardActs } from './CardActs';
import { EraseDialog } from './EraseDialog';
import { EvidenceEditor } from './EvidenceEditor';
import { EvidenceFacts } from './EvidenceFacts';
import { EvidenceHead } from './EvidenceHead';
import { useAfterFirst } from './use-after-first';
import { useDeferred } from './use-deferred';

interface Props {
  row: EvidenceRow;
  today: Date;
  /** metrics that may be linked, in the plan's order */
  choices: MetricId[];
  acts: EvidenceActs;
  /** the card is about to go; `copyLater`: the second copy follows at the next start */
  onErased: (copyLater: boolean) => void;
}

/** Long enough to think better of it. */
const UNDO_MS = 8000;

/** One piece of evidence as it is kept, with everything a person may do to it. */
export function EvidenceCard({ row, today, choices, acts, onErased }: Props) {
  const [mode, setMode] = useState<'read' | 'edit' | 'erase'>('read');
  const [failed, setFailed] = useState<Extract<Done, { ok: false }>['why'] | null>(null);
  const frame = useRef<HTMLElement>(null);
  const takeBack = useDeferred(() => void act(acts.takeBack(row)), UNDO_MS);

  // A button that was pressed gives way to others: the focus goes to the first of them.
  useAfterFirst(
    () => frame.current?.querySelector<HTMLButtonElement>('.card-acts button')?.focus(),
    [mode === 'edit', takeBack.waiting],
  );

  async function act(doing: Promise<Done>) {
    const done = await doing;
    setFailed(done.ok ? null : done.why);
    if (done.ok) setMode('read');
    return done;
  }

  async function erase(scope: EraseScope) {
    const done = await act(acts.erase(row, scope));
    if (done.ok) onErased(done.copyLater ?? false);
    else setMode('read');
  }

  return (
    <article
      ref={frame}
      class="card"
      data-retracted={row.retracted || takeBack.waiting}
      aria-label={t('workspace_cardName', row.record.id)}
    >
      <EvidenceHead row={row} today={today} address={acts.addressOf(row)} />
      {mode === 'edit' ? (
        <EvidenceEditor
          row={row}
          choices={choices}
          onSave={(edit) => void act(acts.edit(row, edit))}
          onCancel={() => setMode('read')}
        />
      ) : (
        <>
          {row.words && (
            <p class="words" dir="auto">
              {row.words}
            </p>
          )}
          {row.quote && <Quote quote={row.quote} />}
          {row.metrics.length > 0 && (
            <ul class="chips" aria-label={t('workspace_countsToward')}>
              {row.metrics.map((metric) => (
                <li key={metric} class="chip">
                  {t(`metric_${metric}`)}
                </li>
              ))}
            </ul>
          )}
          <footer>
            <EvidenceFacts row={row} readHistory={() => acts.history(row)} />
            <CardActs
              retracted={row.retracted}
              waiting={takeBack.waiting}
              onEdit={() => setMode('edit')}
              onTakeBack={takeBack.ask}
              onUndo={takeBack.callOff}
              onErase={() => setMode('erase')}
            />
          </footer>
        </>
      )}
      {failed && (
        <p class="note" role="alert">
          {t(`shared_failed_${failed}`)}
        </p>
      )}
      {mode === 'erase' && (
        <EraseDialog
          row={row}
          countScopes={() => acts.countScopes(row)}
          onErase={(scope) => void erase(scope)}
          onClose={() => setMode('read')}
        />
      )}
    </article>
  );
}
