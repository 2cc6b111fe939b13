import type { ContextFigure, Lack, Reading } from '@/lib/sites/contract';
import type { Row } from '../renewal/read-renewal';
import { nameAt } from './read-value';

type Value = ContextFigure['value'];

/** Figures read at one moment; `missing` says why there is no value. */
export function figureAt(readAt: string) {
  return (
    id: ContextFigure['id'],
    unit: ContextFigure['unit'],
    value: Value,
    { missing = 'absent', ...more }: Partial<ContextFigure> & { source: string; missing?: Lack | null },
  ): ContextFigure => ({
    id,
    value,
    of: null,
    unit,
    business: null,
    readAt,
    lack: value === null ? (missing ?? 'absent') : null,
    ...more,
  });
}

/** Whose record it is: a name, as the org has it. */
export function ownerFigure(
  figure: ReturnType<typeof figureAt>,
  object: string,
  row: Row,
  missing: Lack | null,
): ContextFigure {
  return figure('owner', 'text', nameAt(row, 'Owner.Name') || null, { source: `${object}.OwnerId`, missing });
}

type LackingPart = Reading['lacks'][number]['part'];

/** The first lack, for each part of a reading that hangs on what was asked. */
export function lackOfParts(parts: Partial<Record<LackingPart, readonly (Lack | null)[]>>): Reading['lacks'] {
  return (Object.entries(parts) as [LackingPart, readonly (Lack | null)[]][]).flatMap(([part, lacks]) => {
    const lack = lacks.find((one) => one !== null);
    return lack ? [{ part, lack, retryAfter: null }] : [];
  });
}
