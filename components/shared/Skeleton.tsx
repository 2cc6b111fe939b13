import { t } from '@/lib/platform/i18n';

/** Grey lines in the shape of what is coming; invisible for the first 150 ms (see the style sheet). */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{t('shared_loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="ghost" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
