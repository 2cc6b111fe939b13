import { writeFileSync } from 'node:fs';
import { bundleJsonSchema } from './bundle-schema';

/** Writes `docs/bundle.schema.json` anew: `npm run schema`. */
const path = new URL('../../docs/bundle.schema.json', import.meta.url);
writeFileSync(path, JSON.stringify(bundleJsonSchema()));
