import { request } from 'node:https';

export interface Fetched {
  status: number;
  headers: Record<string, string>;
  /** `Set-Cookie` lines, in order */
  cookies: string[];
  text: string;
  /** null when the body is not JSON */
  json: unknown;
}

export interface FetchOptions {
  host?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks a running simulator under one of its host names. Rejects when the connection breaks. */
export function fetchSimulator(port: number, path: string, options: FetchOptions = {}): Promise<Fetched> {
  const host = options.host ?? 'acme.zendesk.com';
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        servername: host,
        method: options.method ?? 'GET',
        headers: { host, ...options.headers },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(headers),
            cookies: response.headers['set-cookie'] ?? [],
            text,
            json: readJson(text),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
