import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

/** Folders under `test/` that need no document: they run in Node alone, which costs each file a second or two less. */
const pure = [
  'architecture',
  'bench',
  'catalogue',
  'connect',
  'entrypoints',
  'exchange',
  'ledger',
  'messages',
  'model',
  'platform',
  'progress',
  'reading',
  'redact',
  'review',
  'simulators',
  'stage',
  'suggest',
];

/** What both kinds of unit tests share. Property tests on a busy machine: slow is not wrong. */
const unit = { setupFiles: ['test/unit-setup.ts'], testTimeout: 30_000 };

/** Unit tests cover pure code, and what draws in a document; browser tests drive the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...pure.map((folder) => `test/${folder}/**/*.test.ts`)],
          ...unit,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'pure',
          environment: 'node',
          include: pure.map((folder) => `test/${folder}/**/*.test.ts`),
          ...unit,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
