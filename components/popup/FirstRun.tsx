import { Button } from '@/components/shared/Button';
import { type Role, roles } from '@/lib/catalogue/role';
import { t } from '@/lib/platform/i18n';

interface Props {
  /** takes on the trial plan of a role */
  onAdopt: (role: Role) => void;
  /** on to the place where a plan is made and agreed */
  onAgree: () => void;
}

/** Nothing agreed yet: one press on what one does brings a whole trial plan. */
export function FirstRun({ onAdopt, onAgree }: Props) {
  return (
    <section class="first-run">
      <h1 id="first-run">{t('popup_firstTitle')}</h1>
      <p>{t('popup_firstText')}</p>
      <ul class="roles" aria-labelledby="first-run">
        {roles.map((role) => (
          <li key={role}>
            <Button kind="quiet" onClick={() => onAdopt(role)}>
              {t(`role_${role}`)}
            </Button>
          </li>
        ))}
      </ul>
      <p class="agree">
        {t('popup_firstLater')}{' '}
        <Button kind="quiet" onClick={onAgree}>
          {t('popup_firstAgree')}
        </Button>
      </p>
    </section>
  );
}
