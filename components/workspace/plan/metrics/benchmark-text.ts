import { inUnit } from '@/components/shared/figures';
import type { Benchmark } from '@/lib/catalogue/benchmarks';
import { t } from '@/lib/platform/i18n';

/** A published figure in words: the figure itself, and who says it of whom and when. */
export function benchmarkText(one: Benchmark): { figure: string; source: string } {
  const low = inUnit(one.value, one.unit);
  const figure = one.upTo === null ? low : t('plan_fromTo', low, inUnit(one.upTo, one.unit));
  const kind = t(`plan_benchmark_${one.kind}`);
  const source =
    one.year === null
      ? t('plan_benchmarkUndated', kind, one.source, one.population)
      : t('plan_benchmarkDated', kind, one.source, String(one.year), one.population);
  return { figure, source };
}
