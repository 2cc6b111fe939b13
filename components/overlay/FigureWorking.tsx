/** @jsxImportSource @/lib/draw */
import { duration, moment, t } from '@/lib/platform/i18n';
import type { ContextFigure } from '@/lib/sites/contract';

/** Where a figure comes from: what it means, both clocks, the endpoint and the minute it was read. */
export function FigureWorking({ figure }: { figure: ContextFigure }) {
  const minutes = figure.unit === 'minutes' && typeof figure.value === 'number' ? figure.value : null;
  return (
    <div class="working" id="working">
      <p>{t(`overlay_figure_${figure.id}_definition`)}</p>
      {figure.lack ? <p>{t(`overlay_lack_${figure.lack}`)}</p> : null}
      {minutes === null ? null : (
        <dl class="clocks figures">
          <dt>{t('overlay_calendar')}</dt>
          <dd>{duration(minutes)}</dd>
          <dt>{t('overlay_business')}</dt>
          <dd>{figure.business === null ? t('overlay_notKnown') : duration(figure.business)}</dd>
        </dl>
      )}
      <p class="source figures">{t('overlay_readFrom', figure.source, moment(new Date(figure.readAt)))}</p>
    </div>
  );
}
