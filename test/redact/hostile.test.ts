import { expect, it } from 'vitest';
import { redact } from '@/lib/redact/redact';

const SIZE = 100_000;
const people = Array.from({ length: 40 }, (_, i) => `Given${i}na Family${i}son`);

/** Texts made to trip patterns that try again and again from every place. */
const hostile: Record<string, string> = {
  'one word': 'a',
  'word and dot': 'a.',
  'only @': '@',
  'half addresses': 'a@a.',
  'addresses without end': 'a@a-',
  'spelled-out signs': 'a [at] ',
  'half web addresses': 'http://',
  'web addresses in brackets': '(http://',
  'question marks': 'http://a?',
  digits: '1',
  'digits and dashes': '1-',
  'digits and blanks': '4 ',
  'digits and dots': '1.',
  'phone openings': '+1(',
  zeros: '0',
  colons: ':',
  'hexadecimal and colons': 'a:',
  hexadecimal: 'f0',
  'account numbers': 'de89 3704 ',
  'account letters': 'aa00',
  'key blocks without end': '-----BEGIN A KEY-----',
  'password words': 'password ',
  'password and blanks': 'password:   ',
  bearer: 'bearer ',
  'known prefixes': 'sk-',
  'random run': 'aB3+',
  logins: '://a:',
  blanks: ' ',
  'line breaks': '\n',
  names: 'Given1na Family1son ',
  initials: 'G. ',
  marks: 'e\u0301',
  Chinese: '王',
  Korean: '김',
  emoji: '👍',
};

/** Processor time in ms, which a busy machine does not stretch as it does the clock on the wall. */
function cost(text: string): number {
  const before = process.cpuUsage();
  redact(text, [...people, '王小明', '김민준']);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** On an idle machine these take 5 to 50 ms. A pattern that went back and forth would take seconds. */
it.each(Object.entries(hostile))('100 KB of "%s" cost no more than 500 ms', (_, unit) => {
  const size = Math.ceil(SIZE / unit.length);
  expect(cost(unit.repeat(size))).toBeLessThan(500);
});

it('costs little for ordinary mail, about 15 ms for 100 KB on an idle machine', () => {
  const mail =
    'Hi Given3na, I have moved the job to the new runner and will check it on 2026-11-26 at 07:00. See https://a.example/x?y=1 or call +46 70 123 45 67.\n';
  const text = mail.repeat(Math.ceil(SIZE / mail.length));
  cost(text);
  expect(Math.min(cost(text), cost(text), cost(text))).toBeLessThan(150);
});
