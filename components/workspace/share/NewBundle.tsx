import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '@/components/shared/EmptyState';
import { SelectField } from '@/components/shared/fields/SelectField';
import { Skeleton } from '@/components/shared/Skeleton';
import { periodText, planTitle } from '@/components/workspace/plan/plan-title';
import { t } from '@/lib/platform/i18n';
import { ForWhom } from './ForWhom';
import { chosenPapers, chosenPieces } from './levels';
import { MakeFile } from './MakeFile';
import { ObjectivesPart } from './ObjectivesPart';
import { PapersPart } from './PapersPart';
import { PiecesPart } from './PiecesPart';
import { PreviewView } from './PreviewView';
import { ReadingsPart } from './ReadingsPart';
import { RecheckPart } from './RecheckPart';
import type { Hit, ShareDoor } from './share-door';
import { useShare } from './use-share';

interface Props {
  door: ShareDoor;
  /** `preview`: the reader's page */
  part: string;
  /** the section of the preview that is open */
  section: string | undefined;
  version: number;
  today: Date;
}

/** Making a bundle, step under step on one page; everything is put away as it is chosen. */
export function NewBundle({ door, part, section, version, today }: Props) {
  const [wanted, setWanted] = useState<string | null>(null);
  const share = useShare(door, wanted, version);
  const { plan, plans, choice, offer } = share;
  const pieces = choice && offer ? chosenPieces(choice, offer.pieces) : [];
  const papers = choice && offer ? chosenPapers(choice, offer.papers) : [];
  const hits = useHits(door, pieces, papers);
  if (plans?.length === 0)
    return (
      <EmptyState sentence={t('share_noPlan')}>
        <a class="button primary" href="#plan">
          {t('share_toPlan')}
        </a>
      </EmptyState>
    );
  if (!plan || !choice || !offer) return <Skeleton rows={4} />;
  const same = { door, share, plan, choice, offer, pieces, papers, today };
  if (part === 'preview') return <PreviewView {...same} section={section} />;
  return (
    <div class="share-new">
      <p class="way-back">
        <a href="#share">{t('share_all')}</a>
      </p>
      <p class="soft lead">{t('share_lead')}</p>
      {share.unsaved && (
        <p class="note" role="alert">
          {t('share_notSaved')}
        </p>
      )}
      {plans && plans.length > 1 && (
        <SelectField
          label={t('share_whichPlan')}
          value={plan.id}
          choices={plans.map((one) => ({
            value: one.id,
            text: t('share_planLine', planTitle(one), periodText(one)),
          }))}
          onChange={setWanted}
        />
      )}
      <ForWhom {...same} />
      <PiecesPart {...same} />
      <PapersPart {...same} />
      <ReadingsPart {...same} />
      <ObjectivesPart {...same} />
      <RecheckPart {...same} hits={hits} />
      <section class="share-step" aria-labelledby="share-look">
        <h2 id="share-look">{t('share_step_look')}</h2>
        <p class="soft">{t('share_lookText')}</p>
        <p>
          <a class="button" href="#share/new/preview">
            {t('share_look')}
          </a>
        </p>
        <details class="travels">
          <summary>{t('share_travels')}</summary>
          <ul>
            {(['plan', 'figures', 'wordings', 'pseudonyms', 'proofs', 'stays'] as const).map((one) => (
              <li key={one}>{t(`share_travels_${one}`)}</li>
            ))}
          </ul>
        </details>
      </section>
      <MakeFile {...same} hits={hits} />
    </div>
  );
}

/** What of the chosen would be masked today; asked again whenever something else is chosen or was changed. */
function useHits(door: ShareDoor, ...[pieces, papers]: Parameters<ShareDoor['recheck']>): Hit[] | null {
  const [hits, setHits] = useState<Hit[] | null>(null);
  const key = [
    ...pieces.map(({ id, editedAt }) => `${id}${editedAt ?? ''}`),
    ...papers.map(({ id, changedAt }) => id + changedAt),
  ].join();
  useEffect(() => {
    let late = false;
    setHits(null);
    void door.recheck(pieces, papers).then((found) => !late && setHits(found));
    return () => {
      late = true;
    };
  }, [key]);
  return hits;
}
