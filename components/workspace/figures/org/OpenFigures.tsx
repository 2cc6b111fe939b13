import { Button } from '@/components/shared/Button';
import { t } from '@/lib/platform/i18n';
import type { OrgFigure } from '@/lib/sites/org-contract';
import { figureText, overText } from './figure-text';

interface Props {
  figures: readonly OrgFigure[];
  /** some metric takes it */
  mayKeep: boolean;
  onKeep: (currency: string | null) => void;
}

/** Figures that came and are not kept yet: all currencies beside each other, never added up. The person says which counts. */
export function OpenFigures({ figures, mayKeep, onKeep }: Props) {
  const several = figures.length > 1;
  return (
    <div class="open-figures">
      <p>{t(several ? 'figures_org_several' : 'figures_org_open')}</p>
      <ul>
        {figures.map((one) => (
          <li key={one.currency ?? ''}>
            <p class="figures">
              <b>{figureText(one.figure)}</b> <span>{overText(one)}</span>
              {one.currency && several && <span class="chip">{one.currency}</span>}
            </p>
            <ul class="dotted">
              <li>{t('figures_org_visible')}</li>
              {one.notes.map((note) => (
                <li key={note.key}>{t(note.key, ...note.values)}</li>
              ))}
            </ul>
            {mayKeep && (
              <Button onClick={() => onKeep(one.currency)}>
                {one.currency && several
                  ? t('figures_org_keepCurrency', one.currency)
                  : t('figures_org_keep')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
