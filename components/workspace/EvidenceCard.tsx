import { useRef, useState } from 'preact/hooks';
import { metricName } from '@/components/shared/metric-name';
import { Quote } from '@/components/shared/Quote';
import { recordName } from '@/components/shared/record-name';
import type { MetricId } from '@/lib/model/evidence';
import type { PaperRow } from '@/lib/model/papers';
import type { Plan } from '@/lib/model/plan';
import type { EvidenceRow } from '@/lib/model/rollup';
import { t } from '@/lib/platform/i18n';
import type { Done, EraseScope, EvidenceActs } from './acts';
import { CardActs } from './CardActs';
import { ChallengeAct } from './ChallengeAct';
import { EraseDialog } from './EraseDialog';
import { EvidenceChallenges } from './EvidenceChallenges';
import { EvidenceEditor } from './EvidenceEditor';
import { EvidenceFacts } from './EvidenceFacts';
import { EvidenceHead } from './EvidenceHead';
import { TakenBack } from './TakenBack';
import { touchLines } from './touch-lines';
import { useAfterFirst } from './use-after-first';

interface Props {
  row: EvidenceRow;
  today: Date;
  /** metrics that may be linked, in the plan's order */
  choices: MetricId[];
  /** what the plans call their metrics */
  named: Pick<Plan, 'metrics'>;
  /** objections to this piece */
  challenges: readonly PaperRow<'challenge'>[];
  acts: EvidenceActs;
  /** it was taken back here and is listed for that alone: one line, with the way back */
  brief: boolean;
  /** it is about to be taken back here, and keeps its place in the list */
  onTakeBack: () => void;
  /** the piece as it is now */
  onChanged: (row: EvidenceRow) => void;
  /** the card is about to go; `copyLater`: the second copy follows at the next start */
  onErased: (scope: EraseScope, copyLater: boolean) => void;
}

/** One piece of evidence as it is kept, with everything a person may do to it. */
export function EvidenceCard({ row, today, choices, named, challenges, acts, brief, ...told }: Props) {
  const [mode, setMode] = useState<'read' | 'edit' | 'erase'>('read');
  const [failed, setFailed] = useState<Extract<Done, { ok: false }>['why'] | null>(null);
  const frame = useRef<HTMLElement>(null);
  const turning = useRef(false);
  const focus = (button: string) => frame.current?.querySelector<HTMLButtonElement>(button)?.focus();

  // A button that was pressed gives way to others: the focus goes to the one that stands in its place.
  useAfterFirst(() => focus('.card-acts button'), [mode === 'edit']);
  useAfterFirst(() => {
    if (turning.current) focus('[data-turn]');
    turning.current = false;
  }, [row.retracted]);

  async function turn(doing: (row: EvidenceRow) => Promise<Done>) {
    // Two quick presses are one wish.
    if (turning.current) return;
    turning.current = true;
    const done = await act(doing(row));
    if (!done.ok) turning.current = false;
  }

  async function act(doing: Promise<Done>) {
    const done = await doing;
    setFailed(done.ok ? null : done.why);
    if (done.ok) setMode('read');
    if (done.ok && done.row) told.onChanged(done.row);
    return done;
  }

  async function erase(scope: EraseScope) {
    const done = await act(acts.erase(row, scope));
    if (done.ok) told.onErased(scope, done.copyLater ?? false);
    else setMode('read');
  }

  return (
    <article
      ref={frame}
      class="card"
      data-retracted={row.retracted}
      data-brief={brief}
      aria-label={t('workspace_cardName', recordName(row.record))}
    >
      {!brief && <EvidenceHead row={row} today={today} address={acts.addressOf(row)} />}
      {brief ? (
        <TakenBack row={row} onBringBack={() => void turn(acts.bringBack)} />
      ) : mode === 'edit' ? (
        <EvidenceEditor
          row={row}
          today={today}
          choices={choices}
          named={named}
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
                  {metricName(metric, named)}
                </li>
              ))}
            </ul>
          )}
          {row.touch && (
            <ul class="touch dotted figures" aria-label={t('workspace_touch')}>
              {touchLines(row.touch, today).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <EvidenceChallenges challenges={challenges} named={named} today={today} />
          <footer>
            <EvidenceFacts row={row} acts={acts} />
            <CardActs
              retracted={row.retracted}
              onEdit={() => setMode('edit')}
              onTakeBack={() => {
                told.onTakeBack();
                void turn(acts.takeBack);
              }}
              onBringBack={() => void turn(acts.bringBack)}
              onErase={() => setMode('erase')}
            >
              <ChallengeAct row={row} named={named} />
              {row.colleague && (
                <a class="button quiet" href={`#together/ask/${row.id}`}>
                  {t('workspace_askHalf')}
                </a>
              )}
            </CardActs>
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
