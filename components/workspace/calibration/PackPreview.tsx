import type { CalibrationPack } from '@/lib/model/calibration';
import { t, tn } from '@/lib/platform/i18n';
import { PackPieceView } from './PackPieceView';

/** A pack as whoever rates it will see it. */
export function PackPreview({ pack }: { pack: CalibrationPack }) {
  return (
    <section class="pack-preview" aria-label={t('calibration_preview')}>
      <h2>{t('calibration_preview')}</h2>
      <p class="soft">{t('calibration_previewAbout')}</p>
      <p dir="auto">
        <b>{pack.title}</b> <span class="soft">{tn('calibration_pieces', pack.items.length)}</span>
      </p>
      <ol>
        {pack.items.map((item) => (
          <li key={item.id} class="card">
            <PackPieceView item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}
