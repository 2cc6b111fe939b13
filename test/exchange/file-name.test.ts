import { expect, it } from 'vitest';
import { fileName } from '@/lib/exchange/file-name';

it('carries the local date', () => {
  const at = new Date('2026-11-23T23:30:00Z');
  expect(fileName('evidence', 'csv', at)).toBe('throughline-evidence-2026-11-23.csv');
  expect(fileName('everything', 'json', at, 'Asia/Tokyo')).toBe('throughline-everything-2026-11-24.json');
});
