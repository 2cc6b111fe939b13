import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** A fixed add-on id: Firefox keys storage and updates by it. */
const GECKO_ID = 'throughline@throughline.example';

/** The margin needs nothing of the framework's context on host pages. */
const noContext = fileURLToPath(new URL('entrypoints/overlay/no-context.ts', import.meta.url));

/** On host pages every byte counts: their scripts are gone over once more, which takes a few seconds of the build. */
const shrinkContentScripts: Plugin = {
  name: 'shrink-content-scripts',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/')) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 3 },
        mangle: { toplevel: true },
      });
      if (code) chunk.code = code;
    }
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [preact(), shrinkContentScripts],
    resolve: { alias: { 'wxt/utils/content-script-context': noContext } },
    // texts: a string is read faster than the same as code
    json: { stringify: true, namedExports: false },
    build: { minify: true, sourcemap: false },
  }),
  hooks: {
    // these texts come with our own pages, bundled; the browser has no use for the file
    'build:publicAssets'(_, files) {
      const kept = files.filter(
        ({ relativeDest }) => !/^_locales.[^.]+.(pages|worker)\.json$/.test(relativeDest),
      );
      files.splice(0, files.length, ...kept);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `identity` shows no warning; Firefox does not let it be asked for later
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? ['identity'] : [])],
    // each asked for in words at the moment of need: reminders; live figures from Salesforce; the same by OAuth
    optional_permissions: ['notifications', 'cookies', ...(browser === 'firefox' ? [] : ['identity'])],
    optional_host_permissions: ['https://*.my.salesforce.com/*', 'https://*.lightning.force.com/*'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    commands: {
      'tag-this': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandTagThis__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https://*.my.salesforce.com; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
