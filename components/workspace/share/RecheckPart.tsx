import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { recordTitle } from '@/components/shared/record-name';
import { day, t, tn } from '@/lib/platform/i18n';
import type { Hit, ShareDone } from './share-door';
import type { StepProps } from './step';

/** What would be masked today in what was chosen. Nothing is handed over while something stands here. */
export function RecheckPart({
  door,
  hits,
  pieces,
  papers,
  share,
  today,
}: StepProps & { hits: Hit[] | null }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);

  async function act(id: string, doing: () => Promise<ShareDone<unknown>>) {
    setBusy(id);
    const done = await doing();
    setTrouble(done.ok ? null : t(done.why));
    setBusy(null);
  }
  const keepAnew = (id: string) =>
    act(id, async () => {
      const row = pieces.find((one) => one.id === id);
      if (!row) return { ok: true, result: null };
      const done = await door.keepAnew(row);
      // the new one stands where the old one stood
      if (done.ok) share.setLevel([done.result], 'review');
      return done;
    });
  const mask = (id: string) =>
    act(id, async () => {
      const row = papers.find((one) => one.id === id);
      return row ? door.maskPaper(row) : { ok: true, result: null };
    });
  const edited = pieces.filter(
    ({ id, editedAt }) => editedAt !== null && !hits?.some((hit) => hit.id === id),
  );
  return (
    <section class="share-step" aria-labelledby="share-recheck">
      <h2 id="share-recheck">{t('share_step_recheck')}</h2>
      <p class="soft">{t('share_recheckText')}</p>
      {trouble && (
        <p class="note" role="alert">
          {trouble}
        </p>
      )}
      <p role="status" class={hits && hits.length > 0 ? 'note' : 'soft'}>
        {hits === null
          ? t('share_rechecking')
          : hits.length === 0
            ? t('share_noHits')
            : tn('share_hits', hits.length)}
      </p>
      <ul class="cards">
        {hits?.map((hit) => {
          const piece = pieces.find(({ id }) => id === hit.id);
          return (
            <li key={hit.id} class="card hit">
              <h3>
                {piece
                  ? recordTitle(piece.record)
                  : t(`share_noun_${papers.find(({ id }) => id === hit.id)?.noun}`)}
              </h3>
              {hit.texts.map(({ before, after }, at) => (
                <dl key={at} class="both-texts">
                  <div>
                    <dt>{t('share_asItIs')}</dt>
                    <dd dir="auto">{before}</dd>
                  </div>
                  <div>
                    <dt>{t('share_masked')}</dt>
                    <dd dir="auto">{after}</dd>
                  </div>
                </dl>
              ))}
              <p class="acts">
                <Button
                  disabled={busy !== null}
                  onClick={() => void (hit.of === 'piece' ? keepAnew(hit.id) : mask(hit.id))}
                >
                  {t(hit.of === 'piece' ? 'share_keepAnew' : 'share_maskPaper')}
                </Button>
                <Button kind="quiet" onClick={() => share.setLevel([hit.id], 'me')}>
                  {t('share_leaveOut')}
                </Button>
              </p>
              {hit.of === 'piece' && <p class="hint">{t('share_keepAnewMeans')}</p>}
            </li>
          );
        })}
      </ul>
      {edited.length > 0 && (
        <details class="set-apart">
          <summary>{tn('share_editedPieces', edited.length)}</summary>
          <p class="hint">{t('share_editedMeans')}</p>
          <ul>
            {edited.map((row) => (
              <li key={row.id} class="apart">
                <span class="clip" dir="auto">
                  <span class="soft figures">
                    {day(new Date(row.capturedAt), today)} {recordTitle(row.record)}
                  </span>{' '}
                  {row.words}
                </span>
                <Button kind="quiet" disabled={busy !== null} onClick={() => void keepAnew(row.id)}>
                  {t('share_withoutEarlier')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
