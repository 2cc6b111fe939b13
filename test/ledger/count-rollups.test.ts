import { describe, expect, it } from 'vitest';
import { countFamily, isEmptyRollup, type RollupTable } from '@/lib/ledger/count-rollups';
import { EMPTY_FAMILY, type Family, withKept, withRetracted } from '@/lib/ledger/family';
import type { RecordFacts } from '@/lib/model/facts';
import { makeEvidence, makeFacts, minute, RATED_GOOD } from './make-entries';

const WEEK = '2026-10-05';

function familyOf(facts: Partial<RecordFacts>, tags: { metrics: string[]; day?: number }[]): Family {
  return tags.reduce(
    (family, { metrics, day = 0 }, index) =>
      withKept(
        family,
        index + 1,
        makeEvidence(7, { metrics, capturedAt: minute(day * 24 * 60), facts: makeFacts(facts) }),
      ),
    EMPTY_FAMILY,
  );
}

function count(family: Family): Record<string, number[]> {
  const table: RollupTable = new Map();
  countFamily(table, family, 1);
  return Object.fromEntries(
    [...table].map(([key, { tagged, records, known, good, apart }]) => [
      key,
      [tagged, records, known, good, apart],
    ]),
  );
}

describe('countFamily', () => {
  it.each<[string, Partial<RecordFacts>, number[]]>([
    ['counts', RATED_GOOD, [1, 1, 1, 1, 0]],
    ['misses', { ...RATED_GOOD, rating: 'bad' }, [1, 1, 1, 0, 0]],
    ['cannot tell yet', { rating: 'offered' }, [1, 1, 0, 0, 0]],
  ])('tells a record that %s from the others', (_, facts, counts) => {
    expect(count(familyOf(facts, [{ metrics: ['M02'] }]))).toEqual({
      [`M02 ${WEEK}`]: counts,
      [`all ${WEEK}`]: [1, 1, 0, 0, 0],
    });
  });

  it('counts each tag in its own week and the record in the first', () => {
    const family = familyOf(RATED_GOOD, [{ metrics: ['M02'], day: 7 }, { metrics: ['M02', 'M14'] }]);
    expect(count(family)).toEqual({
      [`M02 ${WEEK}`]: [1, 1, 1, 1, 0],
      'M02 2026-10-12': [1, 0, 0, 0, 0],
      [`M14 ${WEEK}`]: [1, 1, 0, 0, 0],
      [`all ${WEEK}`]: [1, 1, 0, 0, 0],
      'all 2026-10-12': [1, 0, 0, 0, 0],
    });
  });

  it('takes out exactly what it put in', () => {
    const family = familyOf(RATED_GOOD, [{ metrics: ['M01', 'M12'] }, { metrics: ['M02'], day: 9 }]);
    const table: RollupTable = new Map();
    countFamily(table, family, 1);
    countFamily(table, family, -1);
    expect([...table.values()].every(isEmptyRollup)).toBe(true);
    const [id = ''] = family.evidence.keys();
    expect(count(withRetracted(family, id))).not.toHaveProperty(`M01 ${WEEK}`);
  });
});
