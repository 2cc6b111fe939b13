import { describe, expect, it } from 'vitest';
import { looksLikePhone } from '@/lib/redact/looks-like-phone';

describe('looksLikePhone', () => {
  it.each([
    ['+46 70 123 45 67', '', '', 'yes'],
    ['4155550132', 'reach me at ', '', 'yes'],
    ['4155550132', '', '', 'maybe'],
    ['4155550132', 'ticket ', '', 'no'],
    ['4155550132', '$', '', 'no'],
    ['4155550132', '', ' rows', 'no'],
    ['07700900123', '', '', 'yes'],
    ['5550132', '', '', 'no'],
    ['555-0132', '', '', 'maybe'],
    ['415.555.0132', '', '', 'maybe'],
    ['10.0.19045.4529', '', '', 'no'],
    ['12.500.000', '', '', 'no'],
    ['2019-2026', '', '', 'no'],
    ['14.30-16.00', '', '', 'no'],
    ['20261123103100', '', '', 'no'],
    ['1732356000000', '', '', 'no'],
    ['123456', 'call ', '', 'no'],
    ['1234567', 'call ', '', 'yes'],
    ['+123456789012345', '', '', 'yes'],
    ['1234567890123456', 'call ', '', 'no'],
  ] as const)('%s after "%s" before "%s": %s', (text, before, after, expected) => {
    expect(looksLikePhone(text, before, after)).toBe(expected);
  });
});
