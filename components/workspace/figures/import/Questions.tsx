import { SelectField } from '@/components/shared/fields/SelectField';
import type { Question } from '@/lib/exchange/import/open-questions';
import type { ImportSettings } from '@/lib/exchange/import/settings';
import { t } from '@/lib/platform/i18n';
import type { MetricChoice } from '../importing';

interface Props {
  questions: readonly Question[];
  settings: ImportSettings;
  metrics: readonly MetricChoice[];
  onChange: (change: Partial<ImportSettings>) => void;
}

/** Stands for everybody, where an empty value would be "not answered". */
const EVERYBODY = '*';

/** What only the person can say of a file. Answers may be changed as long as the file is open. */
export function Questions({ questions, settings, metrics, onChange }: Props) {
  return (
    <section class="questions" aria-label={t('figures_questions')}>
      {questions.map((one) =>
        'column' in one ? (
          <p key={`${one.about} ${one.column}`} class="note">
            {t(`figures_question_${one.about}`, t(`figures_columnOf_${one.column}`))}
          </p>
        ) : (
          <SelectField
            key={one.about}
            label={t(`figures_question_${one.about}`, 'choices' in one ? (one.choices[0] ?? '') : '')}
            value={answerTo(one, settings)}
            choices={[{ value: '', text: t('figures_choose') }, ...choicesFor(one, metrics)]}
            onChange={(value) => value !== '' && onChange(asSetting(one.about, value))}
          />
        ),
      )}
    </section>
  );
}

type Asked = Exclude<Question, { column: string }>;

function answerTo({ about, answered }: Asked, settings: ImportSettings): string {
  if (!answered) return '';
  if (about === 'assignee') return settings.assignee || EVERYBODY;
  return settings[about === 'metric' ? 'counts' : about] ?? '';
}

function choicesFor(one: Asked, metrics: readonly MetricChoice[]): { value: string; text: string }[] {
  const plain = (values: readonly string[]) => values.map((value) => ({ value, text: value }));
  switch (one.about) {
    case 'metric':
      return metrics.map(({ id, name }) => ({ value: id, text: name }));
    case 'dates':
      return (['dmy', 'mdy'] as const).map((value) => ({ value, text: t(`figures_dates_${value}`) }));
    case 'decimals':
      return (['point', 'comma'] as const).map((value) => ({ value, text: t(`figures_decimals_${value}`) }));
    case 'assignee':
      return [{ value: EVERYBODY, text: t('figures_everybody') }, ...plain(one.choices)];
    case 'currency':
      return plain(one.choices);
  }
}

function asSetting(about: Asked['about'], value: string): Partial<ImportSettings> {
  if (about === 'assignee') return { assignee: value === EVERYBODY ? '' : value };
  return { [about === 'metric' ? 'counts' : about]: value };
}
