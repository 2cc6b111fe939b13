import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Draws every icon size from the one SVG: `npm run icons`. */
const folder = new URL('../../public/icons/', import.meta.url);
const svg = readFileSync(new URL('mark.svg', folder), 'utf8');

for (const size of [16, 32, 48, 128]) {
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(new URL(`${size}.png`, folder), drawn.asPng());
  console.log(`public/icons/${size}.png`);
}
