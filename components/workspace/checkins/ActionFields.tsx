import { Button } from '@/components/shared/Button';
import { CheckField } from '@/components/shared/fields/CheckField';
import { SelectField } from '@/components/shared/fields/SelectField';
import { TextField } from '@/components/shared/fields/TextField';
import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

type Actions = PaperOf<'checkIn'>['actions'];

const OWNERS = ['employee', 'manager'] as const;

/** What follows from a conversation: who does what until when. */
export function ActionFields({
  actions,
  onChange,
}: {
  actions: Actions;
  onChange: (actions: Actions) => void;
}) {
  const change = (index: number, part: Partial<Actions[number]>) =>
    onChange(actions.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset class="choice">
      <legend>{t('checkins_actions')}</legend>
      {actions.map((one, index) => (
        <div key={index} class="action">
          <TextField
            label={t('checkins_action')}
            longest={300}
            value={one.text}
            onChange={(text) => change(index, { text })}
          />
          <div class="field-row">
            <SelectField
              label={t('checkins_actionOwner')}
              value={one.owner}
              choices={OWNERS.map((value) => ({ value, text: t(`papers_party_${value}`) }))}
              onChange={(owner) => change(index, { owner })}
            />
            <TextField
              type="date"
              label={t('checkins_actionDue')}
              value={one.due ?? ''}
              onChange={(due) => change(index, { due: due || null })}
            />
            <CheckField
              label={t('checkins_actionDone')}
              checked={one.done}
              onChange={(done) => change(index, { done })}
            />
            <Button kind="quiet" onClick={() => onChange(actions.filter((_, at) => at !== index))}>
              {t('papers_remove')}
            </Button>
          </div>
        </div>
      ))}
      <Button onClick={() => onChange([...actions, { text: '', owner: 'employee', due: null, done: false }])}>
        {t('checkins_actionAdd')}
      </Button>
    </fieldset>
  );
}
