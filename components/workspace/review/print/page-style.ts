import { fullDays } from '@/components/workspace/plan-print/sheet-texts';
import type { Review } from '@/lib/model/review';
import { t } from '@/lib/platform/i18n';

/**
 * What stands at the foot of every page, for browsers that let a page say so; others print their own footers or
 * none. A page's margins take no text from the document, so that it is written into the style.
 */
export function pageStyle(review: Pick<Review, 'employee' | 'from' | 'to'>, signed: boolean): string {
  const left = t('print_foot', review.employee.name, fullDays(review.from, review.to));
  const middle = signed ? '' : t('print_footDraft');
  const [before = '', between = '', after = ''] = t('print_page', '\u0001', '\u0001').split('\u0001');
  return `@page review {
  font: 8pt system-ui, sans-serif;
  @bottom-left { content: ${inCss(left)}; }
  @bottom-center { content: ${inCss(middle)}; }
  @bottom-right { content: ${inCss(before)} counter(page) ${inCss(between)} counter(pages) ${inCss(after)}; }
}`;
}

/** A text as CSS writes it: whatever is no letter, digit or blank goes by its number, so that nothing ends the style. */
function inCss(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
}
