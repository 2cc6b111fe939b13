// @vitest-environment node
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordFactsSchema } from '@/lib/model/facts';
import { newId } from '@/lib/platform/random';
import { hashInteraction } from '@/lib/reading/hash-text';
import { verifyVisit } from '@/lib/reading/verify-visit';
import type { Get, Reading } from '@/lib/sites/contract';
import { forgetPauses } from '@/lib/sites/zendesk/ask';
import { readTicket } from '@/lib/sites/zendesk/read-ticket';
import { forgetReads } from '@/lib/sites/zendesk/recent-reads';
import { interactionFactsOf } from '@/lib/suggest/promise-facts';
import { type Simulators, startSimulators } from '../../simulators/start-simulators';

let simulators: Simulators;
const HOST = 'acme.zendesk.com';

/** A real HTTPS request to the simulated host, with what the page's own `Get` does to the reply. */
const get: Get = (path) =>
  new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: simulators.port,
      path,
      servername: HOST,
      rejectUnauthorized: false,
      headers: { host: HOST },
    };
    const sent = request(options, (reply) => {
      let text = '';
      reply
        .setEncoding('utf8')
        .on('data', (part) => (text += part))
        .on('error', reject);
      reply.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(reply.headers).map(([name, value]) => [name, String(value)]),
        );
        resolve({
          status: reply.statusCode ?? 0,
          headers,
          json: headers['content-type']?.includes('json') ? parse(text) : null,
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const now = () => new Date(simulators.clock.now());
const read = (id: number, budget = 4): Promise<Reading> =>
  readTicket({ site: 'zendesk', host: HOST, kind: 'ticket', id: String(id) }, get, {
    now,
    budget,
    wait: async () => {},
  });

beforeAll(async () => {
  simulators = await startSimulators();
});
afterAll(() => simulators.close());
beforeEach(() => {
  forgetReads();
  forgetPauses();
  simulators.zendesk.heal();
  // the simulated host counts requests per minute
  simulators.clock.advance(61_000);
  simulators.clearRequests();
});

describe('the simulated Zendesk, over HTTPS', () => {
  it('gives a whole reading in at most four GETs, and two on the next visit', async () => {
    const reading = await read(simulators.zendesk.storyTicket);
    expect(reading.lacks).toEqual([]);
    expect(simulators.requests.length).toBeLessThanOrEqual(4);
    expect(simulators.requests.every(({ method, status }) => method === 'GET' && status === 200)).toBe(true);
    expect(reading.interactions.length).toBeGreaterThan(0);
    expect(reading.customer?.organisation).toBeTruthy();
    expect(recordFactsSchema.safeParse(reading.facts).error).toBeUndefined();
    simulators.clearRequests();
    const again = await read(simulators.zendesk.storyTicket);
    expect(simulators.requests.length).toBeLessThanOrEqual(2);
    expect(again.facts.allTickets).toBeGreaterThan(0);
  });

  it('reads every ticket of the company without a gap or an address', async () => {
    for (const id of simulators.zendesk.account.tickets.keys()) {
      simulators.clearRequests();
      simulators.clock.advance(61_000);
      const reading = await read(id, 5);
      expect(recordFactsSchema.safeParse(reading.facts).success).toBe(true);
      expect(JSON.stringify(reading)).not.toMatch(/@|csrf|authenticity|\b\d{1,3}(?:\.\d{1,3}){3}\b/);
      expect(simulators.requests.length).toBeLessThanOrEqual(5);
      for (const { key } of reading.interactions) expect(reading.textOf(key)).not.toBeNull();
      forgetReads();
    }
  }, 60_000);

  it.each(['object', 'array'] as const)(
    'reads metrics as %s when they do not come along',
    async (metricsShape) => {
      simulators.zendesk.set({ metricsShape });
      const json = (await get(`/api/v2/tickets/${simulators.zendesk.storyTicket}/metrics.json`)).json;
      const { parseMetrics } = await import('@/lib/sites/zendesk/parse-metrics');
      expect(parseMetrics(json)).toMatchObject({
        replies: (await read(simulators.zendesk.storyTicket)).facts.replies,
      });
    },
  );

  it.each([
    [401, 'signedOut'],
    [403, 'forbidden'],
    [404, 'absent'],
    [429, 'limited'],
    [503, 'unavailable'],
    ['html', 'signedOut'],
    ['truncated', 'unreadable'],
    ['dropped', 'unavailable'],
  ] as const)('%s means %s', async (kind, lack) => {
    simulators.zendesk.fail({ kind, path: /\/tickets\/\d+\.json|\/tickets\/\d+\?/ });
    const reading = await read(simulators.zendesk.storyTicket);
    expect(reading.lacks.find(({ part }) => part === 'record')?.lack).toBe(lack);
  });

  it('is left alone when anonymous', async () => {
    simulators.zendesk.signOut();
    const reading = await read(simulators.zendesk.storyTicket);
    simulators.zendesk.signIn();
    expect(reading.lacks.map(({ lack }) => lack)).toEqual(Array(5).fill('signedOut'));
    expect(simulators.requests).toHaveLength(1);
  });

  it('tells on a later visit what became of a tagged reply', async () => {
    const { zendesk } = simulators;
    const id = zendesk.storyTicket;
    zendesk.postReply(id, 'I will write again within 2 hours.', { as: 'agent' });
    const reading = await read(id);
    const [interaction] = reading.interactions;
    if (!interaction) throw new Error('no reply');
    expect(interaction).toMatchObject({ kind: 'reply', mine: true });
    const evidence = newId();
    const facts = interactionFactsOf({ reading, interaction, timeZone: 'Europe/Berlin', now: now() });
    expect(facts).toMatchObject({ standing: 'exact', promiseKept: null });
    const hash = await hashInteraction(evidence, reading.textOf(interaction.key) ?? '');
    const tagged = [{ id: evidence, interaction: { ...interaction, hash }, interactionFacts: facts }];
    const look = async (stored = reading.facts) => verifyVisit(tagged, stored, await read(id), now());

    expect(await look()).toMatchObject({
      changed: false,
      evidence: { [evidence]: { standing: 'exact', promiseKept: null } },
    });
    simulators.clock.advance(60 * 60_000);
    zendesk.postReply(id, 'The run is fine.', { as: 'agent' });
    expect(await look()).toMatchObject({ changed: true, evidence: { [evidence]: { promiseKept: true } } });
    const [, tagOf] = /comment:(\d+)/.exec(`${interaction.key} ${interaction.alias}`) ?? [];
    zendesk.redactComment(Number(tagOf), 'write again');
    expect((await look()).evidence[evidence]?.standing).toBe('changed');
    zendesk.removeComment(Number(tagOf));
    expect((await look()).evidence[evidence]?.standing).toBe('gone');
    zendesk.solve(id);
    zendesk.rate(id, 'good');
    expect((await look()).facts).toMatchObject({ status: 'solved', rating: 'good' });
  });
});
