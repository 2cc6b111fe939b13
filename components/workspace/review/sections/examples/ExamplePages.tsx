import { Button } from '@/components/shared/Button';
import { number, t } from '@/lib/platform/i18n';

interface Props {
  page: number;
  /** pieces on one */
  size: number;
  all: number;
  onPage: (page: number) => void;
}

/** Which stretch of a long list is shown, and the ways to the others. */
export function ExamplePages({ page, size, all, onPage }: Props) {
  if (all <= size) return null;
  const first = page * size + 1;
  const last = Math.min(all, (page + 1) * size);
  return (
    <nav class="example-pages figures no-print" aria-label={t('reviewPage_pages')}>
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('reviewPage_pageBefore')}
      </Button>
      <span role="status">{t('reviewPage_pageOf', number(first), number(last), number(all))}</span>
      <Button disabled={last >= all} onClick={() => onPage(page + 1)}>
        {t('reviewPage_pageNext')}
      </Button>
    </nav>
  );
}
