import { dayText, isoDay } from '@/components/workspace/papers/day-text';
import { PaperList } from '@/components/workspace/papers/PaperList';
import { usePlan } from '@/components/workspace/papers/use-plan';
import type { PaperOf } from '@/lib/model/papers';
import { t, tn } from '@/lib/platform/i18n';
import { InitiativeForm } from './InitiativeForm';
import type { PartProps } from './part';

/** Work of several people toward one outcome; anybody may propose one. */
export function InitiativeList({ door, version, today }: PartProps) {
  const plan = usePlan(door.standings, version);
  return (
    <PaperList
      papers={door.papers}
      noun="initiative"
      version={version}
      today={today}
      empty={t('checkins_initiativeEmpty')}
      add={t('checkins_initiativeAdd')}
      gone={t('checkins_initiativeGone')}
      fresh={(): PaperOf<'initiative'> => ({
        noun: 'initiative',
        title: '',
        shared: false,
        startedOn: isoDay(today),
        closedOn: null,
        outcome: '',
        state: 'proposed',
        members: [],
        link: '',
        metrics: [],
        evidence: [],
      })}
      draw={({ paper }) => (
        <>
          <ul class="dotted figures">
            <li>{dayText(paper.startedOn, today)}</li>
            <li>{t(`checkins_initiative_${paper.state}`)}</li>
            <li>{t(paper.shared ? 'papers_shared' : 'papers_private')}</li>
            {paper.evidence.length > 0 && <li>{tn('papers_evidence', paper.evidence.length)}</li>}
          </ul>
          <p class="words" dir="auto">
            {paper.title}
          </p>
          {paper.outcome && (
            <p class="soft" dir="auto">
              {paper.outcome}
            </p>
          )}
          {paper.members.length > 0 && (
            <ul class="members">
              {paper.members.map((one) => (
                <li key={one.name} dir="auto">
                  <b>{one.name}</b> {one.part}
                </li>
              ))}
            </ul>
          )}
          {paper.link && <p class="hint">{paper.link}</p>}
        </>
      )}
      form={(given) => <InitiativeForm door={door} plan={plan} {...given} />}
    />
  );
}
