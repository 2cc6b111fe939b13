import { describe, expect, it } from 'vitest';
import { readAgainOn } from '@/lib/messages/ask-tab';

describe('readAgainOn', () => {
  it('speaks to every tab, whether somebody answers there or not', async () => {
    const sent: [number, unknown][] = [];
    await readAgainOn(
      {
        query: async () => [{ id: 1 }, {}, { id: 2 }],
        sendMessage: (tab, message) => {
          sent.push([tab, message]);
          return Promise.reject(new Error('nobody there'));
        },
      },
      'acme.lightning.force.com',
    );
    const message = { name: 'act', request: { act: 'readAgain', host: 'acme.lightning.force.com' } };
    expect(sent).toEqual([
      [1, message],
      [2, message],
    ]);
  });
});
