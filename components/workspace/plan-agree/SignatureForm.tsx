import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { TextField } from '@/components/shared/fields/TextField';
import type { Party } from '@/lib/model/plan-metric';
import { t, tn } from '@/lib/platform/i18n';
import { checkName } from './signing';

interface Props {
  party: Party;
  /** the name the plan gives this party; may be empty */
  expected: string;
  /** who signed already; nobody signs for both */
  other: string | null;
  /** findings that stand in the way */
  blocks: number;
  onSign: (name: string) => void;
}

/** One party's signature: the name typed, then the act. A button that cannot be pressed says why. */
export function SignatureForm({ party, expected, other, blocks, onSign }: Props) {
  const [name, setName] = useState('');
  const reason = useId();
  const trouble = checkName(name, other);
  const why =
    blocks > 0 ? tn('workspace_sign_why_blocks', blocks) : trouble && t(`workspace_sign_why_${trouble}`);
  return (
    <form
      class="signature"
      onSubmit={(event) => {
        event.preventDefault();
        if (!why) onSign(name.trim());
      }}
    >
      <TextField
        label={t(`workspace_sign_name_${party}`)}
        hint={expected ? t('workspace_sign_expected', expected) : t('workspace_sign_typeName')}
        longest={120}
        value={name}
        onChange={setName}
      />
      <Button
        kind="primary"
        type="submit"
        aria-disabled={why ? true : undefined}
        aria-describedby={why ? reason : undefined}
      >
        {t(`workspace_sign_act_${party}`)}
      </Button>
      <p id={reason} class="hint">
        {why ?? ''}
      </p>
    </form>
  );
}
