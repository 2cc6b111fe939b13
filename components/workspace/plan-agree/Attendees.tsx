import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import type { Meeting } from '@/lib/model/plan';
import { number, t } from '@/lib/platform/i18n';
import { withAttendee } from './agenda';

interface Props {
  meeting: Meeting;
  onChange: (meeting: Meeting) => void;
}

/** Who is there, by role. */
export function Attendees({ meeting, onChange }: Props) {
  const { attendees } = meeting;
  const put = (next: Meeting['attendees']) => onChange({ ...meeting, attendees: next });
  return (
    <fieldset class="attendees">
      <legend class="section-label">{t('workspace_meeting_attendees')}</legend>
      {attendees.map((person, at) => (
        <div key={at} class="field-row">
          <TextField
            label={t('workspace_meeting_name', number(at + 1))}
            longest={120}
            value={person.name}
            onChange={(name) => put(attendees.with(at, { ...person, name }))}
          />
          <TextField
            label={t('workspace_meeting_role', number(at + 1))}
            longest={80}
            value={person.role}
            onChange={(role) => put(attendees.with(at, { ...person, role }))}
          />
          <Button
            kind="quiet"
            aria-label={t('workspace_meeting_removePerson', person.name || number(at + 1))}
            onClick={() => put(attendees.toSpliced(at, 1))}
          >
            {t('workspace_meeting_remove')}
          </Button>
        </div>
      ))}
      <Button kind="quiet" onClick={() => onChange(withAttendee(meeting))}>
        {t('workspace_meeting_addPerson')}
      </Button>
    </fieldset>
  );
}
