import type { AddressInfo } from 'node:net';
import { createCertificate } from './certificate';
import { type Clock, startClock } from './clock';
import { createSimulatorServer } from './https-server';
import { describeRequest, type LoggedRequest } from './request-log';
import type { SalesforceControl } from './salesforce/control';
import { createSalesforce } from './salesforce/create-salesforce';
import type { ZendeskControl } from './zendesk/control';
import { createZendesk } from './zendesk/create-zendesk';

export interface SimulatorOptions {
  /** a free port when absent */
  port?: number;
  /** 1 when absent */
  seed?: number;
  /** simulated time at the start, ISO 8601; the clock runs on from there */
  now?: string;
}

export interface Simulators {
  port: number;
  /** SHA-256 of the certificate's public key in base64 */
  fingerprint: string;
  hosts: { zendesk: string; lightning: string; salesforceApi: string };
  clock: Clock;
  /** every request answered so far, oldest first */
  requests: LoggedRequest[];
  clearRequests(): void;
  zendesk: ZendeskControl;
  salesforce: SalesforceControl;
  close(): Promise<void>;
}

export const DEFAULT_NOW = '2026-11-23T10:00:00Z';

/** Starts the simulated systems on 127.0.0.1 under one certificate. Rejects when the port is taken. */
export async function startSimulators(options: SimulatorOptions = {}): Promise<Simulators> {
  const now = options.now ?? DEFAULT_NOW;
  const clock = startClock(now);
  const zendesk = createZendesk({ seed: options.seed ?? 1, now: Date.parse(now), clock });
  const salesforce = createSalesforce({ seed: options.seed ?? 1, now: Date.parse(now), clock });
  const certificate = await createCertificate();
  const requests: LoggedRequest[] = [];
  const server = createSimulatorServer(certificate, [zendesk, salesforce], (asked, answer, known) => {
    if (asked.path !== '/sim/version') requests.push(describeRequest(asked, answer, known, clock.now()));
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve(readPort(server.address())));
  });
  return {
    port,
    fingerprint: certificate.fingerprint,
    hosts: {
      zendesk: 'https://acme.zendesk.com',
      lightning: 'https://acme.lightning.force.com',
      salesforceApi: 'https://acme.my.salesforce.com',
    },
    clock,
    requests,
    clearRequests: () => void requests.splice(0),
    zendesk: zendesk.control,
    salesforce: salesforce.control,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
