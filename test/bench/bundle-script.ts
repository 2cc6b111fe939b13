import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles one file of this folder, with everything it imports, into source that can be evaluated inside a
 * browser: an expression whose value is the object of its exports.
 */
export async function bundleScript(file: `${string}.inside.ts`): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'inside' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${file} was not bundled`);
  return `(() => { ${output.output[0].code}\nreturn inside; })()`;
}
