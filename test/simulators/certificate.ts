import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Every host a simulator may answer for. A wildcard covers one label, so deeper names are listed. */
const NAMES = [
  '*.zendesk.com',
  '*.lightning.force.com',
  '*.sandbox.lightning.force.com',
  '*.develop.lightning.force.com',
  '*.my.salesforce.com',
  '*.sandbox.my.salesforce.com',
  '*.develop.my.salesforce.com',
  'localhost',
];

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of the public key (SPKI, DER) in base64, as Chromium's ignore list wants it */
  fingerprint: string;
}

/** Makes a fresh self-signed certificate with `openssl`; nothing stays on disk. Rejects when openssl is missing. */
export async function createCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-certificate-'));
  try {
    const config = join(folder, 'request.cnf');
    await writeFile(config, describeRequest());
    const keyFile = join(folder, 'key.pem');
    const certFile = join(folder, 'cert.pem');
    await run('openssl', [
      ...['req', '-x509', '-nodes', '-days', '90', '-config', config],
      ...['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
      ...['-keyout', keyFile, '-out', certFile],
    ]);
    const [key, cert] = await Promise.all([readFile(keyFile, 'utf8'), readFile(certFile, 'utf8')]);
    return { key, cert, fingerprint: fingerprintOf(cert) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The public key's fingerprint of a PEM certificate. */
export function fingerprintOf(cert: string): string {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}

function describeRequest(): string {
  const names = NAMES.map((name, index) => `DNS.${index + 1} = ${name}`);
  return [
    '[req]',
    'distinguished_name = subject',
    'x509_extensions = extensions',
    'prompt = no',
    '[subject]',
    'CN = Simulated helpdesk',
    '[extensions]',
    'subjectAltName = @names',
    '[names]',
    ...names,
    'IP.1 = 127.0.0.1',
    '',
  ].join('\n');
}
