import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearLimit, readUsage } from '@/lib/connect/read-usage';

describe('the usage header', () => {
  it.each([
    ['api-usage=10018/100000; api-bursts=1/750', { used: 10018, of: 100000 }],
    ['api-bursts=1/750,api-usage=5/15000', { used: 5, of: 15000 }],
    ['API-Usage=1/2', { used: 1, of: 2 }],
    ['per-app-api-usage=17/250(appName=x)', null],
    ['api-usage=1/0', null],
    ['api-usage=1', null],
    ['api-usage=-1/5', null],
    [`api-usage=1/${'9'.repeat(40)}`, null],
    ['', null],
    [null, null],
  ])('%s', (header, usage) => {
    expect(readUsage(header)).toEqual(usage);
  });

  it('is read leniently whatever it says', () => {
    const parts = fc.constantFrom(
      'api-usage=',
      '/',
      ';',
      ',',
      ' ',
      '0',
      '17',
      '99999999999999999999',
      '\n',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join('')),
        ),
        (header) => {
          const usage = readUsage(header);
          if (usage) {
            expect(Number.isSafeInteger(usage.used) && usage.used >= 0).toBe(true);
            expect(Number.isSafeInteger(usage.of) && usage.of > 0).toBe(true);
          }
          isNearLimit(usage);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is near the limit from 90 per cent', () => {
    expect(isNearLimit({ used: 89_999, of: 100_000 })).toBe(false);
    expect(isNearLimit({ used: 90_000, of: 100_000 })).toBe(true);
    expect(isNearLimit(null)).toBe(false);
  });
});
