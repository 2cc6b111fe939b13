import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { dateText } from '@/components/shared/calendar';
import type { Papers } from '@/components/workspace/papers/papers';
import type { MetricId } from '@/lib/model/evidence';
import type { PaperOf, PaperRow } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';
import { concerns } from '@/lib/progress/definition-changes';
import { AnnotationForm } from './AnnotationForm';

interface Props {
  metric: MetricId;
  day: string;
  annotations: readonly PaperRow<'annotation'>[];
  papers: Pick<Papers, 'write' | 'remove'>;
  today: Date;
}

interface Editing {
  id: string | undefined;
  paper: PaperOf<'annotation'>;
}

/** Notes on a chart, by the numbers they have there: added, reworded and taken away in place. */
export function Annotations({ metric, day, annotations, papers, today }: Props) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const own = annotations
    .filter(({ removed, paper }) => !removed && concerns(paper.metric, metric))
    .sort((a, b) => a.paper.on.localeCompare(b.paper.on) || a.id.localeCompare(b.id));

  async function done(act: ReturnType<Papers['write']>) {
    const written = await act;
    setTrouble(written.ok ? null : t(`shared_failed_${written.why}`));
    if (written.ok) setEditing(null);
  }

  return (
    <section class="annotations" aria-label={t('progress_annotations')}>
      {own.length > 0 && (
        <ol>
          {own.map(({ id, paper }) => (
            <li key={id}>
              <span class="when figures">{dateText(paper.on, today)}</span>
              <span dir="auto">
                {paper.text}
                {paper.definition && <em>{t('progress_definitionChanged')}</em>}
                {paper.metric === null && <em>{t('progress_onAll')}</em>}
              </span>
              <Button kind="quiet" onClick={() => setEditing({ id, paper })}>
                {t('progress_reword')}
              </Button>
              <Button kind="quiet" onClick={() => void done(papers.remove(id))}>
                {t('progress_takeAway')}
              </Button>
            </li>
          ))}
        </ol>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      {editing ? (
        <AnnotationForm
          key={editing.id ?? 'new'}
          first={editing.paper}
          isNew={editing.id === undefined}
          metric={metric}
          onSave={(paper) => void done(papers.write(paper, editing.id))}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <Button onClick={() => setEditing({ id: undefined, paper: blank(metric, day) })}>
          {t('progress_annotate')}
        </Button>
      )}
    </section>
  );
}

function blank(metric: MetricId, on: string): PaperOf<'annotation'> {
  return { noun: 'annotation', metric, on, text: '', definition: false };
}
