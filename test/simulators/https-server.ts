import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Certificate } from './certificate';
import type { Answer, Asked, HostSimulator } from './exchange';
import { answerText } from './exchange';

/** Where the APIs of the simulated systems lie; anything else is their pages. */
const API = /^\/(?:api|services)\//;

/** Called after each answer, for the log. */
type OnAnswered = (asked: Asked, answer: Answer, known: boolean) => void;

/** An HTTPS server that hands each request to the simulator owning its host; other hosts get 404. */
export function createSimulatorServer(
  certificate: Certificate,
  simulators: HostSimulator[],
  onAnswered: OnAnswered,
): Server {
  return createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    void serve(request, response, simulators, onAnswered);
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  simulators: HostSimulator[],
  onAnswered: OnAnswered,
): Promise<void> {
  const asked = await readRequest(request);
  const owner = simulators.find((simulator) => simulator.owns(asked.host));
  const answer = owner ? answerSafely(owner, asked) : answerText(404, 'text/plain', 'Unknown host');
  onAnswered(asked, answer, owner !== undefined);
  if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
  if (answer.dropped) {
    request.socket.destroy();
    return;
  }
  for (const cookie of answer.cookies ?? []) response.appendHeader('set-cookie', cookie);
  response.writeHead(answer.status, answer.headers);
  response.end(asked.method === 'HEAD' ? undefined : answer.body);
}

function answerSafely(owner: HostSimulator, asked: Asked): Answer {
  try {
    return owner.answer(asked);
  } catch (error) {
    console.error(`simulator failed at ${asked.method} ${asked.path}:`, error);
    return answerText(500, 'text/plain', 'The simulator failed');
  }
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const host = (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(`https://localhost${request.url ?? '/'}`);
  return {
    host,
    method: (request.method ?? 'GET').toUpperCase(),
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
    fromPage: headers['x-sim-page'] === '1' || !API.test(url.pathname),
  };
}
