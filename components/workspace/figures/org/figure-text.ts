import { percent, range } from '@/components/shared/figures';
import type { MeasuredFigure } from '@/lib/model/measurement';
import { money, number, t } from '@/lib/platform/i18n';
import { wilson } from '@/lib/progress/wilson';
import type { OrgFigure } from '@/lib/sites/org-contract';

/** A figure in percent with the span it may as well lie in: "80%, 71–87%". No cases is no figure. */
export function figureText(figure: MeasuredFigure): string {
  if (figure.kind === 'rate') {
    if (figure.n === 0) return t('figures_noCases');
    const span = wilson(figure.good, figure.n);
    const value = percent((100 * figure.good) / figure.n);
    return span ? t('figures_withRange', value, range(span)) : value;
  }
  const value = percent(figure.value);
  return figure.interval ? t('figures_withRange', value, range(figure.interval)) : value;
}

/** Numerator and denominator as they are: "22 of 24", "€200,000 of €250,000". */
export function overText({ over, currency, figure }: OrgFigure): string {
  // a rate is of cases whatever they are worth
  const isMoney = figure.kind === 'value';
  const say = (value: number) => (isMoney ? money(value, currency) : number(value));
  return t('figures_of', say(over.numerator), say(over.denominator));
}
