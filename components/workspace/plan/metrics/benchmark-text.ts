import type { Benchmark } from '@/lib/catalogue/benchmarks';
import { t } from '@/lib/platform/i18n';
import { unitFigure } from '../plan-figure';

/** A published figure in words: the figure itself, and who says it of whom and when. */
export function benchmarkText(one: Benchmark): { figure: string; source: string } {
  const low = unitFigure(one.unit, one.value);
  const figure = one.upTo === null ? low : t('plan_fromTo', low, unitFigure(one.unit, one.upTo));
  const kind = t(`plan_benchmark_${one.kind}`);
  const source =
    one.year === null
      ? t('plan_benchmarkUndated', kind, one.source, one.population)
      : t('plan_benchmarkDated', kind, one.source, String(one.year), one.population);
  return { figure, source };
}
