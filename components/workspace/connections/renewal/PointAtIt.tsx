import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Skeleton } from '@/components/shared/Skeleton';
import type { RenewalMapping } from '@/lib/model/renewal-mapping';
import { t } from '@/lib/platform/i18n';
import type { Answered, Examples, RenewalDoor } from '../renewal-door';
import { ExampleTable } from './ExampleTable';
import { FieldsForm } from './FieldsForm';
import { firstMapping, lackOfMapping } from './first-mapping';
import { LeftOut } from './LeftOut';
import { RiskForm } from './RiskForm';
import { useAnswer } from './use-answer';
import { whyNot } from './why-not';

interface Props {
  door: RenewalDoor;
  host: string;
  from: RenewalMapping | null;
  today: Date;
  onConfirm: (mapping: RenewalMapping) => Promise<void>;
  onBack: () => void;
}

/** "Point at your renewal field": by selects, with examples as the choice finds them. */
export function PointAtIt({ door, host, from, today, onConfirm, onBack }: Props) {
  const { answer, again } = useAnswer(() => door.choices(host));
  const [own, setOwn] = useState<RenewalMapping | null>(from);
  const [shown, setShown] = useState<Answered<Examples> | 'asking' | null>(null);
  if (answer === null) return <Skeleton rows={4} />;
  if (!answer.ok) {
    return (
      <div class="note" role="alert">
        <p>{whyNot(answer)}</p>
        <div class="acts">
          <Button onClick={again}>{t('connections_act_lookAgain')}</Button>
          <Button onClick={onBack}>{t('shared_cancel')}</Button>
        </div>
      </div>
    );
  }
  const mapping = own ?? firstMapping(answer.value);
  if (mapping === null) {
    return (
      <div class="note" role="alert">
        <p>{t('connections_nothingToPointAt')}</p>
        <Button onClick={onBack}>{t('shared_cancel')}</Button>
      </div>
    );
  }
  const lack = lackOfMapping(mapping);
  const change = (part: Partial<RenewalMapping>) => {
    setOwn({ ...mapping, ...part });
    setShown(null);
  };
  async function look() {
    if (mapping === null) return;
    setShown('asking');
    setShown(await door.examples(host, mapping));
  }
  return (
    <form
      class="point"
      onSubmit={(event) => {
        event.preventDefault();
        if (!lack) void onConfirm(mapping);
      }}
    >
      <p class="lead">{t('connections_pointLead')}</p>
      <FieldsForm choices={answer.value} mapping={mapping} onChange={change} />
      <RiskForm atRisk={mapping.atRisk} onChange={(atRisk) => change({ atRisk })} />
      <LeftOut mapping={mapping} />
      <div class="acts">
        <Button disabled={lack !== null || shown === 'asking'} onClick={() => void look()}>
          {t(shown === 'asking' ? 'connections_looking' : 'connections_preview')}
        </Button>
        <span class="hint">{t('connections_previewHint')}</span>
      </div>
      {shown !== null && shown !== 'asking' && (
        <div role="status">
          {shown.ok ? (
            <ExampleTable found={shown.value} today={today} />
          ) : (
            <p class="note">{whyNot(shown)}</p>
          )}
        </div>
      )}
      {lack && <p class="field-error">{t(`connections_lack_${lack}`)}</p>}
      <div class="acts">
        <button type="submit" class="button primary" disabled={lack !== null}>
          {t('connections_confirm')}
        </button>
        <Button onClick={onBack}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}
