import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import type { PaperOf } from '@/lib/model/papers';
import { t } from '@/lib/platform/i18n';

type Members = PaperOf<'initiative'>['members'];

/** Who took part, and with what. */
export function MemberFields({
  members,
  onChange,
}: {
  members: Members;
  onChange: (members: Members) => void;
}) {
  const change = (index: number, part: Partial<Members[number]>) =>
    onChange(members.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset class="choice">
      <legend>{t('checkins_members')}</legend>
      {members.map((one, index) => (
        <div key={index} class="field-row">
          <TextField
            label={t('checkins_memberName')}
            longest={120}
            value={one.name}
            onChange={(name) => change(index, { name })}
          />
          <TextField
            label={t('checkins_memberPart')}
            longest={300}
            value={one.part}
            onChange={(part) => change(index, { part })}
          />
          <Button kind="quiet" onClick={() => onChange(members.filter((_, at) => at !== index))}>
            {t('papers_remove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...members, { name: '', part: '' }])}>
        {t('checkins_memberAdd')}
      </Button>
    </fieldset>
  );
}
