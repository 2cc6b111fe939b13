import { factLines } from '@/components/workspace/fact-lines';
import type { SharedEvidence } from '@/lib/model/bundle';
import type { InteractionFacts, RecordFacts } from '@/lib/model/facts';
import { wasRead } from '@/lib/model/unread-facts';
import { moment, t } from '@/lib/platform/i18n';

interface Props {
  piece: SharedEvidence;
  timeZone: string;
}

/** What the record showed when it was tagged, what it showed when it was read last, and how the words were before. */
export function ExampleFacts({ piece, timeZone }: Props) {
  const { facts, factsNow, standing, earlierWords, checkedAt, interaction } = piece;
  const later = factsNow.readAt !== facts.readAt;
  const at = (instant: string) => moment(new Date(instant), timeZone);
  return (
    <details class="facts">
      <summary>{t('reviewPage_factsOpen')}</summary>
      {wasRead(facts) ? (
        <Facts
          title={t('reviewPage_factsThen', at(facts.readAt))}
          facts={facts}
          of={later ? null : standing}
        />
      ) : (
        <h4>{t('workspace_factsUnread')}</h4>
      )}
      {later && (
        <Facts title={t('reviewPage_factsNow', at(factsNow.readAt))} facts={factsNow} of={standing} />
      )}
      {earlierWords.length > 0 && (
        <>
          <h4>{t('reviewPage_earlierWords')}</h4>
          <ol class="earlier">
            {earlierWords.map((words, place) => (
              <li key={place} dir="auto">
                {words || t('reviewPage_noWords')}
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="origin figures">
        {interaction && t('reviewPage_writtenAt', at(interaction.at))}{' '}
        {checkedAt && t('reviewPage_checkedAt', at(checkedAt))} {t('workspace_readBy', piece.adapter)}
      </p>
    </details>
  );
}

function Facts({ title, facts, of }: { title: string; facts: RecordFacts; of: InteractionFacts | null }) {
  return (
    <>
      <h4>{title}</h4>
      <dl>
        {factLines(facts, of).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="figures">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
