import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { EmptyState } from '@/components/shared/EmptyState';
import { Skeleton } from '@/components/shared/Skeleton';
import type { Noun, PaperOf, PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { LeftUnsaved } from './LeftUnsaved';
import type { Editing, FormOf, Papers } from './papers';
import { TakenAway } from './TakenAway';
import { usePapers } from './use-papers';
import { useUnsaved } from './use-unsaved';

interface Props<N extends Noun> {
  papers: Papers;
  noun: N;
  version: number;
  today: Date;
  /** what one can write here, in a sentence */
  empty: string;
  /** what the button says */
  add: string;
  /** what follows a paper that was taken away */
  gone: string;
  fresh: () => PaperOf<N>;
  /** a new one to begin with; null: the list alone */
  begin?: PaperOf<N> | null;
  draw: (row: PaperRow<N>) => ComponentChildren;
  form: (given: FormOf<N>) => ComponentChildren;
}

/** Papers of one kind as cards, each with its form in place. */
export function PaperList<N extends Noun>(props: Props<N>) {
  const { papers, noun, version, fresh } = props;
  const { rows, away, trouble, gone, write, remove, bringBack, erase } = usePapers(papers, noun, version);
  const { left, typed, forget } = useUnsaved(papers, noun);
  const [editing, setEditing] = useState<Editing<N> | null>(null);
  useEffect(() => {
    if (props.begin) setEditing({ id: null, paper: props.begin });
  }, [props.begin]);

  const isListed = (id: string | null) => rows?.some((row) => row.id === id);
  /** what was left of this paper goes on where it stopped */
  const open = (id: string | null, paper: PaperOf<N>) =>
    setEditing(left && left.id === id ? { ...left, isLeft: true } : { id, paper });
  const add = () => open(null, fresh());
  const form = ({ id, paper, isLeft }: Editing<N>) =>
    props.form({
      paper,
      isNew: id === null,
      onTyped: (now) => typed(id, now),
      onLeave: () => setEditing(null),
      onAfresh: isLeft
        ? () => {
            forget();
            setEditing(null);
          }
        : undefined,
      onCancel() {
        forget();
        setEditing(null);
      },
      async onSave(now) {
        if (!(await write(now, id ?? undefined))) return;
        forget();
        setEditing(null);
      },
    });
  return (
    <div class="papers">
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      {!rows && !trouble && <Skeleton rows={3} />}
      {rows && !editing && left && (
        <LeftUnsaved onForget={forget}>
          <Button
            onClick={() =>
              setEditing({ id: isListed(left.id) ? left.id : null, paper: left.paper, isLeft: true })
            }
          >
            {t('papers_goOn')}
          </Button>
        </LeftUnsaved>
      )}
      {rows && !editing && rows.length > 0 && (
        <Button kind="primary" onClick={add}>
          {props.add}
        </Button>
      )}
      {editing && editing.id === null && form(editing)}
      {gone && (
        <p class="taken-back" role="status">
          <span>{props.gone}</span>
          <Button kind="quiet" onClick={() => void bringBack(gone)}>
            {t('shared_bringBack')}
          </Button>
        </p>
      )}
      {rows?.length === 0 && !editing && (
        <EmptyState sentence={props.empty}>
          <Button kind="primary" onClick={add}>
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
                  <Button kind="quiet" onClick={() => open(row.id, row.paper)}>
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
      <TakenAway
        rows={away}
        today={props.today}
        onBringBack={(row) => void bringBack(row)}
        onErase={(row) => void erase(row)}
      />
    </div>
  );
}
