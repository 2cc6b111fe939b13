import { parseArgs } from 'node:util';
import { startSimulators } from './start-simulators';

const { values } = parseArgs({
  options: { port: { type: 'string' }, seed: { type: 'string' }, now: { type: 'string' } },
});

const simulators = await startSimulators({
  port: values.port === undefined ? 0 : Number(values.port),
  seed: values.seed === undefined ? 1 : Number(values.seed),
  now: values.now ?? new Date().toISOString(),
});

const { port, hosts, fingerprint } = simulators;
console.log(JSON.stringify({ port, hosts, fingerprint }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulators.close().then(() => process.exit(0)));
}
