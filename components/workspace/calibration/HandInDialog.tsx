import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Dialog } from '@/components/shared/Dialog';
import { TextField } from '@/components/shared/fields/TextField';
import { t, tn } from '@/lib/platform/i18n';

interface Props {
  /** how many were not rated */
  missing: number;
  practice: boolean;
  name: string;
  onHandIn: (name: string) => Promise<string | null>;
  onClose: () => void;
}

/** The last look before ratings are locked: by which name, and what is missing. */
export function HandInDialog({ missing, practice, name: first, onHandIn, onClose }: Props) {
  const [name, setName] = useState(first);
  const [why, setWhy] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const said = practice ? t('calibration_me') : name.trim();
  async function handIn() {
    setBusy(true);
    setWhy(await onHandIn(said));
    setBusy(false);
  }
  return (
    <Dialog title={t(practice ? 'calibration_practiceDone' : 'calibration_handIn')} onClose={onClose}>
      <p>{t(practice ? 'calibration_practiceLocked' : 'calibration_locked')}</p>
      {missing > 0 && <p>{tn('calibration_missing', missing)}</p>}
      {!practice && (
        <TextField
          label={t('calibration_name')}
          hint={t('calibration_nameHint')}
          longest={120}
          value={name}
          onChange={setName}
        />
      )}
      {why && (
        <p class="note" role="alert">
          {why}
        </p>
      )}
      <div class="acts">
        <Button kind="primary" disabled={said === '' || busy} onClick={() => void handIn()}>
          {t(practice ? 'calibration_showAnswers' : 'calibration_lockAndSave')}
        </Button>
        <Button onClick={onClose}>{t('shared_cancel')}</Button>
      </div>
    </Dialog>
  );
}
