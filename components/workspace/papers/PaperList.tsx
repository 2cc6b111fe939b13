import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import type { Noun, PaperOf, PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import type { Editing, Papers } from './papers';
import { usePapers } from './use-papers';

interface Props<N extends Noun> {
  papers: Papers;
  noun: N;
  version: number;
  /** what one can write here, in a sentence */
  empty: string;
  /** what the button says */
  add: string;
  /** what follows a paper that was taken away */
  gone: string;
  fresh: () => PaperOf<N>;
  draw: (row: PaperRow<N>) => ComponentChildren;
  /** the form; `onSave` keeps, `onCancel` forgets what was typed */
  form: (given: {
    paper: PaperOf<N>;
    isNew: boolean;
    onSave: (paper: PaperOf<N>) => void;
    onCancel: () => void;
  }) => ComponentChildren;
}

/** Papers of one kind as cards, each with its form in place. */
export function PaperList<N extends Noun>(props: Props<N>) {
  const { rows, trouble, gone, write, remove, bringBack } = usePapers(
    props.papers,
    props.noun,
    props.version,
  );
  const [editing, setEditing] = useState<Editing<N> | null>(null);
  const close = () => setEditing(null);
  const form = (one: Editing<N>) =>
    props.form({
      paper: one.paper,
      isNew: one.id === undefined,
      onCancel: close,
      onSave: (paper) => void write(paper, one.id).then((id) => id && close()),
    });
  return (
    <div class="papers">
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      {!rows && !trouble && <Skeleton rows={3} />}
      {rows && !editing && rows.length > 0 && (
        <Button kind="primary" onClick={() => setEditing({ id: undefined, paper: props.fresh() })}>
          {props.add}
        </Button>
      )}
      {editing && editing.id === undefined && form(editing)}
      {gone && (
        <p class="taken-back" role="status">
          <span>{props.gone}</span>
          <Button kind="quiet" onClick={() => void bringBack()}>
            {t('shared_bringBack')}
          </Button>
        </p>
      )}
      {rows?.length === 0 && !editing && (
        <EmptyState sentence={props.empty}>
          <Button kind="primary" onClick={() => setEditing({ id: undefined, paper: props.fresh() })}>
            {props.add}
          </Button>
        </EmptyState>
      )}
      <ul class="cards">
        {rows?.map((row) => (
          <li key={row.id} class="card paper">
            {editing?.id === row.id ? (
              form(editing)
            ) : (
              <>
                {props.draw(row)}
                <footer class="acts">
                  <Button kind="quiet" onClick={() => setEditing({ id: row.id, paper: row.paper })}>
                    {t('papers_edit')}
                  </Button>
                  <Button kind="quiet" onClick={() => void remove(row)}>
                    {t('papers_remove')}
                  </Button>
                </footer>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
