import { describe, expect, it } from 'vitest';
import { dateText, daysText, monthText } from '@/components/shared/calendar';
import { TODAY } from './samples';

describe('days in words', () => {
  it.each([
    ['2026-01-01', '2026-12-31', '2026'],
    ['2025-10-01', '2025-12-31', 'Q4 2025'],
    ['2026-11-01', '2026-11-30', 'Nov'],
    ['2024-02-01', '2024-02-29', 'Feb 2024'],
    ['2024-02-01', '2024-02-28', 'Feb 1, 2024 to Feb 28, 2024'],
    ['2026-11-16', '2026-11-22', 'Nov 16 to Nov 22'],
    ['2026-11-16', '2026-11-16', 'Nov 16'],
    ['2025-12-01', '2026-01-31', 'Dec 1, 2025 to Jan 31'],
  ])('%s to %s is "%s"', (from, to, words) => {
    expect(daysText({ from, to }, TODAY)).toBe(words);
  });

  it('names a day and a month without letting a zone move them', () => {
    expect(dateText('2026-11-01', TODAY)).toBe('Nov 1');
    expect(monthText('2025-11-01', true)).toBe('Nov 2025');
  });
});
