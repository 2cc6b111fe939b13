import { describe, expect, it } from 'vitest';
import type { PaperOf } from '@/lib/model/papers';
import { definitionChanges } from '@/lib/progress/definition-changes';
import { metricOf, planOf, row, uuid } from './make-given';

const note = (on: string, over: Partial<PaperOf<'annotation'>> = {}) =>
  row<'annotation'>({ noun: 'annotation', metric: 'M02', on, text: 'New survey', definition: true, ...over });

describe('definitionChanges', () => {
  it('lists what was noted as one, on this metric or on all', () => {
    const notes = [
      note('2026-11-20', { metric: null, text: 'New helpdesk' }),
      note('2026-10-05'),
      note('2026-10-06', { metric: 'M07' }),
      note('2026-10-07', { definition: false }),
      { ...note('2026-10-08'), removed: true },
    ];
    expect(definitionChanges('M02', notes, [])).toEqual([
      { on: '2026-10-05', text: 'New survey' },
      { on: '2026-11-20', text: 'New helpdesk' },
    ]);
  });

  it.each(['definition', 'formula', 'inclusions', 'exclusions', 'cut'] as const)(
    'finds another %s in a later version of the same plan',
    (part) => {
      const versions = [
        planOf([metricOf()], { version: 1 }),
        planOf([metricOf({ [part]: '4 and 5 of 5' })], { version: 2, validFrom: '2026-11-15' }),
        planOf([metricOf({ [part]: '4 and 5 of 5', target: 95 })], { version: 3, validFrom: '2026-12-01' }),
      ];
      expect(definitionChanges('M02', [], versions)).toEqual([{ on: '2026-11-15', text: '' }]);
      expect(definitionChanges('M07', [], versions)).toEqual([]);
      expect(definitionChanges('M02', [note('2026-11-15')], versions)).toHaveLength(1);
    },
  );

  it('does not compare two different plans', () => {
    const versions = [
      planOf([metricOf()]),
      planOf([metricOf({ cut: '5 of 5' })], { id: uuid(2), version: 2 }),
    ];
    expect(definitionChanges('M02', [], versions)).toEqual([]);
  });
});
