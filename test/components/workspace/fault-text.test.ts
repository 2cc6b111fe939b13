import { describe, expect, it } from 'vitest';
import { faultText } from '@/components/workspace/fault-text';

describe('faultText', () => {
  it('names the place in words', () => {
    const place = { at: 'record', number: 17, of: 200 } as const;
    expect(faultText({ code: 'recordChanged', place })).toContain('record 17 of 200');
    expect(faultText({ code: 'partChanged', place: { at: 'part', part: 'figures' } })).toContain(
      'the figures',
    );
    expect(faultText({ code: 'notJson', place: { at: 'character', number: 1203 } })).toContain(
      'character 1,203',
    );
  });

  it('says how many records are missing', () => {
    const place = { at: 'record', number: 3, of: 12 } as const;
    expect(faultText({ code: 'recordsMissing', place, count: 4 })).toContain(
      '4 in all, the first of them record 3 of 12',
    );
  });
});
