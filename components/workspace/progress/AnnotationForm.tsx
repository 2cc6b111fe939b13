import { useState } from 'preact/hooks';
import { CheckField } from '@/components/shared/fields/CheckField';
import { TextField } from '@/components/shared/fields/TextField';
import { PaperForm } from '@/components/workspace/papers/PaperForm';
import type { MetricId } from '@/lib/model/evidence';
import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

interface Props {
  first: PaperOf<'annotation'>;
  isNew: boolean;
  metric: MetricId;
  onSave: (paper: PaperOf<'annotation'>) => void;
  onCancel: () => void;
}

/** A note on one day of a chart; it may say that the definition changed there. */
export function AnnotationForm({ first, isNew, metric, onSave, onCancel }: Props) {
  const [paper, setPaper] = useState(first);
  const change = (part: Partial<PaperOf<'annotation'>>) => setPaper((before) => ({ ...before, ...part }));
  const lacks = paper.text.trim() === '' || paper.on === '' ? t('progress_annotationLacks') : null;
  return (
    <PaperForm
      title={t(isNew ? 'progress_annotate' : 'progress_reword')}
      lacks={lacks}
      onSave={() => onSave(paper)}
      onCancel={onCancel}
    >
      <TextField
        label={t('progress_annotationText')}
        value={paper.text}
        longest={300}
        onChange={(text) => change({ text })}
      />
      <TextField
        label={t('progress_annotationOn')}
        type="date"
        value={paper.on}
        onChange={(on) => change({ on })}
      />
      <CheckField
        label={t('progress_annotationDefinition')}
        checked={paper.definition}
        onChange={(definition) => change({ definition })}
      />
      <CheckField
        label={t('progress_annotationAll')}
        checked={paper.metric === null}
        onChange={(all) => change({ metric: all ? null : metric })}
      />
    </PaperForm>
  );
}
