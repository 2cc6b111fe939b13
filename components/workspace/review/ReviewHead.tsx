import { Button } from '@/components/shared/Button';
import { dateText, daysText } from '@/components/shared/calendar';
import { dateIn } from '@/lib/model/calendar-date';
import { language, t, tn } from '@/lib/platform/i18n';
import type { SectionProps } from './section';
import type { Trust } from './trust';
import type { Kept } from './use-kept-review';

interface Props extends Pick<SectionProps, 'material' | 'review' | 'today'> {
  trust: Trust | null;
  kept: Kept | undefined;
}

/** Whose review, of which period, on what it rests, and whether that can be believed. */
export function ReviewHead({ material, review, today, trust, kept }: Props) {
  const { head, evidence, plan } = material;
  const now = new Date(`${today}T12:00:00Z`);
  const made = dateText(dateIn(plan.timeZone, new Date(head.madeAt)), now);
  const facts = [
    trust
      ? t('reviewPage_signedBy', head.by.name, made)
      : head.by.name && t('reviewPage_notHandedOver', head.by.name),
    tn('reviewPage_pieces', evidence.length),
    trust && t(trust.doubt === null ? 'reviewPage_verified' : 'reviewPage_verifiedOnly'),
    ...signedLines(review),
  ].filter((one) => typeof one === 'string' && one !== '');
  return (
    <header class="review-head">
      <h2 dir="auto">{t('reviewPage_title', review.employee.name, daysText(review, now))}</h2>
      <div class="review-under">
        <ul class="dotted figures">
          {facts.map((fact) => (
            <li key={fact}>
              <bdi>{fact}</bdi>
            </li>
          ))}
        </ul>
        {kept && (
          <p class="review-keeping">
            <span class="saved figures" role="status">
              {savedLine(kept)}
            </span>
            <Button kind="quiet" disabled={!kept.canUndo} onClick={kept.undo} title={t('reviewPage_undoKey')}>
              {t('reviewPage_undo')}
            </Button>
            <Button kind="quiet" disabled={!kept.canRedo} onClick={kept.redo} title={t('reviewPage_redoKey')}>
              {t('reviewPage_redo')}
            </Button>
          </p>
        )}
      </div>
      {trust?.doubt && (
        <p class="note" role="status">
          {t(`reviewPage_doubt_${trust.doubt}`, head.by.name)}
        </p>
      )}
    </header>
  );
}

function signedLines({ signatures, employee, manager }: Props['review']): string[] {
  const lines: string[] = [];
  if (signatures.manager) lines.push(t('reviewPage_signedName', signatures.manager.name || manager));
  if (signatures.employee) lines.push(t('reviewPage_signedName', signatures.employee.name || employee.name));
  return lines;
}

function savedLine({ trouble, waiting, savedAt }: Kept): string {
  if (trouble) return t(trouble);
  if (waiting) return t('reviewPage_saving');
  if (savedAt === null) return '';
  const form = new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' });
  return t('reviewPage_saved', form.format(new Date(savedAt)));
}
