import { daysText } from '@/components/shared/calendar';
import { moment, t } from '@/lib/platform/i18n';
import { figureText } from './figure-text';
import type { OrgLine } from './org-asking';

interface Props {
  last: NonNullable<OrgLine['last']>;
  today: Date;
}

/** What was kept last, with what limits it. */
export function LastFigure({ last, today }: Props) {
  return (
    <>
      <p>
        {t(
          'figures_org_last',
          figureText(last.figure),
          daysText(last.window, today),
          moment(new Date(last.at)),
        )}
      </p>
      {last.note && <p class="hint">{last.note}</p>}
    </>
  );
}
