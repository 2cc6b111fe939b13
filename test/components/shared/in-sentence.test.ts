import { expect, it } from 'vitest';
import { inSentence } from '@/components/shared/in-sentence';

it('lowers the first letter of a name, but not of an abbreviation', () => {
  expect([inSentence('Satisfied resolution'), inSentence('CSAT')]).toEqual(['satisfied resolution', 'CSAT']);
});
