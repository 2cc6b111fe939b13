import { TextField } from '@/components/shared/fields/TextField';
import { recordTitle } from '@/components/shared/record-name';
import type { RecordRef } from '@/lib/model/record';
import { t } from '@/lib/platform/i18n';

interface Props {
  text: string;
  host: string;
  /** what both mean together; null: nothing we know */
  record: RecordRef | null;
  onText: (text: string) => void;
  onHost: (host: string) => void;
}

const BARE_NUMBER = /^\s*#?\d+\s*$/;

/** Which ticket: its address, or its number and the host it lives on. Says what it understood. */
export function RecordField({ text, host, record, onText, onHost }: Props) {
  const bare = BARE_NUMBER.test(text);
  const unknown = text.trim() !== '' && !record;
  return (
    <>
      <TextField
        label={t('panel_record')}
        hint={t('panel_recordHint')}
        value={text}
        longest={2000}
        onChange={onText}
        error={unknown && !bare ? t('panel_recordUnknown') : null}
      />
      {bare && (
        <TextField
          label={t('panel_host')}
          value={host}
          longest={253}
          placeholder="acme.zendesk.com"
          onChange={onHost}
          error={host.trim() !== '' && !record ? t('panel_hostUnknown') : null}
        />
      )}
      {record && (
        <p class="understood figures" role="status">
          {t('panel_recordIs', recordTitle(record), record.host)}
        </p>
      )}
    </>
  );
}
